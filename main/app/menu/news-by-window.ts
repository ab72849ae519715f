import type { MenuNews } from './news.ts';
import { nothingUndoable, type Undoable } from './undoable.ts';

interface Told {
  undoable: Undoable;
  commands: MenuNews | null;
}

/** What each window told the menu last: one menu stands over several windows, and shows what the one in use told. */
export class NewsByWindow<Window extends object> {
  readonly #told = new WeakMap<Window, Told>();
  readonly #tell: (news: MenuNews) => void;

  constructor(tell: (news: MenuNews) => void) {
    this.#tell = tell;
  }

  /** A window tells something; the menu hears it where that window is in use. */
  hear(window: Window, news: MenuNews, isInUse: boolean): void {
    const before = this.#of(window);
    this.#told.set(
      window,
      'commands' in news ? { ...before, commands: news } : { ...before, undoable: news },
    );
    if (isInUse) this.#tell(news);
  }

  /** Another window is in use. */
  use(window: Window): void {
    const { undoable, commands } = this.#of(window);
    this.#tell(undoable);
    if (commands) this.#tell(commands);
  }

  #of(window: Window): Told {
    return this.#told.get(window) ?? { undoable: nothingUndoable, commands: null };
  }
}
