import type { ArticleDraft } from '../../../shared/article.ts';
import type { Credit } from '../../../shared/credit.ts';
import type { PhotoDraft } from '../../../shared/photo.ts';
import type { Explanation } from '../../archive/index.ts';
import { printableLine } from '../printable.ts';
import type { Style } from '../style.ts';

/** The fields of metadata, in the order one looks for them. */
const fields = [
  'title',
  'standfirst',
  'kind',
  'authors',
  'wire',
  'publisher',
  'section',
  'keywords',
  'publishedAt',
  'modifiedAt',
  'language',
  'direction',
  'dateline',
  'canonicalUrl',
  'accessible',
  'licence',
] as const satisfies readonly (keyof ArticleDraft)[];

const longest = 160;

/** How a page was read, as text: fields with their sources and rivals, the body's choices, what was left out, photos. */
export function explanationPage({ draft, choices, dropped }: Explanation, style: Style): string {
  const sections: [string, string[]][] = [
    ['Fields', fields.flatMap((field) => fieldLines(field, draft, style))],
    ...siteRuleSection(choices),
    [
      'Body',
      [
        ...bodyLines(draft),
        ...choices.filter(isOfBody).map(({ step, what, reason }) => listed(`${step}: ${what}`, reason)),
      ],
    ],
    ['Left out', dropped.map((block) => droppedLine(block, style))],
    ['Photos', draft.photos.flatMap((photo, index) => photoLines(photo, index, style))],
    ['Health', draft.health.length > 0 ? draft.health : ['nothing wrong']],
  ];
  return sections
    .map(([name, lines]) => [style.strong(name), ...(lines.length > 0 ? lines : ['none'])].join('\n  '))
    .join('\n\n');
}

type Choices = Explanation['choices'];

/** Only where the page is of a site that has a rule. */
function siteRuleSection(choices: Choices): [string, string[]][] {
  const lines = choices.filter((choice) => !isOfBody(choice)).map(({ what, reason }) => listed(what, reason));
  return lines.length > 0 ? [['Site rule', lines]] : [];
}

function isOfBody({ step }: Choices[number]): boolean {
  return step !== 'site rule';
}

function fieldLines(field: (typeof fields)[number], draft: ArticleDraft, style: Style): string[] {
  const source = draft.provenance[field];
  const value = `${field}: ${shown(draft[field])}${style.faint(source ? ` ← ${printableLine(source)}` : '')}`;
  const rivals = draft.rivals[field] ?? [];
  return [
    value,
    ...rivals.map((rival) => style.faint(`    or ${shown(rival.value)} ← ${printableLine(rival.source)}`)),
  ];
}

function bodyLines({ wordCount, text }: ArticleDraft): string[] {
  const blocks = text === '' ? 0 : text.split('\n\n').length;
  return [`${wordCount} words in ${blocks} blocks`];
}

function droppedLine({ step, element, reason, text }: Explanation['dropped'][number], style: Style): string {
  return `${step}: ${printableLine(element)} (${printableLine(reason)})${style.faint(text === '' ? '' : ` “${cut(text)}”`)}`;
}

function photoLines(photo: PhotoDraft, index: number, style: Style): string[] {
  const { role, src, caption, credit, rivals } = photo;
  return [
    `${index + 1}. ${role} ${style.faint(printableLine(src ?? '(no image)'))}`,
    `   caption: ${shown(caption)}`,
    ...(credit === null ? ['   credit: none'] : [creditLine('credit', credit)]),
    ...rivals.map((rival) => style.faint(creditLine('or', rival))),
  ];
}

function creditLine(name: string, credit: Credit): string {
  const marks = [
    credit.creators.length > 0 && `by ${credit.creators.map((creator) => creator.name).join(', ')}`,
    credit.agencies.length > 0 && `from ${credit.agencies.map((agency) => agency.name).join(', ')}`,
    credit.courtesy.length > 0 && `courtesy of ${credit.courtesy.join(', ')}`,
    credit.handout && 'handout',
    credit.filePhoto && 'file photo',
    credit.pool && 'pool',
    credit.licence && `licence ${credit.licence}`,
    credit.rights && `rights ${credit.rights}`,
  ].filter((mark) => typeof mark === 'string');
  const read = marks.length > 0 ? marks.map(printableLine).join('; ') : 'nothing read';
  return `   ${name}: “${cut(credit.raw)}” → ${read} ← ${credit.source}`;
}

function listed(what: string, reason: string): string {
  return printableLine(reason === '' ? what : `${what} (${reason})`);
}

function shown(value: unknown): string {
  if (value === null || value === undefined) return 'none';
  if (Array.isArray(value)) return value.length > 0 ? value.map(shown).join('; ') : 'none';
  if (typeof value === 'object') return 'name' in value ? shown(value.name) : cut(JSON.stringify(value));
  return cut(String(value));
}

function cut(text: string): string {
  const line = printableLine(text);
  return line.length > longest ? `${line.slice(0, longest - 1)}…` : line;
}
