import type { Network } from '../capture/index.ts';
import type { Library } from '../library/index.ts';
import type { ChangeFeed } from './change-feed.ts';
import type { Intake } from './intake.ts';
import type { OwnRules } from './own-rules.ts';
import type { Extractors } from './workers/extractors.ts';
import type { IndexClient } from './workers/index-client.ts';

/** What the parts of the façade work with: the rooms of the house, opened once. */
export interface Rooms {
  /** Absolute path of the library folder. */
  folder: string;
  library: Library;
  index: IndexClient;
  extractors: Extractors;
  /** Begins to take many articles into the index; close it when done. */
  openIntake: () => Intake;
  /** The site rules in the library, as they are now. */
  ownRules: () => Promise<OwnRules>;
  network: Network;
  changes: ChangeFeed;
  /** Named in captures: `Coupure/1.0.0`. */
  agent: string;
  now: () => Date;
}
