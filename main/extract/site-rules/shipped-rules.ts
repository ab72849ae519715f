import arteradio from './hosts/arteradio.com.json' with { type: 'json' };
import eatsmarter from './hosts/eatsmarter.de.json' with { type: 'json' };
import goodnight from './hosts/goodnight.at.json' with { type: 'json' };
import iconmagazine from './hosts/iconmagazine.de.json' with { type: 'json' };
import jungefreiheit from './hosts/jungefreiheit.de.json' with { type: 'json' };
import wordsmith from './hosts/wordsmith.org.json' with { type: 'json' };
import { checkedRule } from './rule/read-site-rule.ts';

/** The rules that come with the app, one file a site in `hosts/`. */
export const shippedRules = Object.entries({
  'arteradio.com.json': arteradio,
  'eatsmarter.de.json': eatsmarter,
  'goodnight.at.json': goodnight,
  'iconmagazine.de.json': iconmagazine,
  'jungefreiheit.de.json': jungefreiheit,
  'wordsmith.org.json': wordsmith,
}).map(([file, rule]) => checkedRule(file, rule));
