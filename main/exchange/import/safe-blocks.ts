import { type ArticleState, type BlockEdit, blockEditSchema } from '../../../shared/state.ts';

type Sanitise = (html: string) => string;

/** A state in which the blocks that its reader brought back are safe, those in its history too. */
export function withSafeBlocks(state: ArticleState, sanitise: Sanitise): ArticleState {
  const { edits, history } = state;
  return {
    ...state,
    edits: edits.blocks ? { ...edits, blocks: safeIn(edits.blocks, sanitise) } : edits,
    ...(history && {
      history: history.map((entry) => {
        const block = blockEditSchema.safeParse(entry.value);
        return block.success ? { ...entry, value: safe(block.data, sanitise) } : entry;
      }),
    }),
  };
}

function safeIn(blocks: NonNullable<ArticleState['edits']['blocks']>, sanitise: Sanitise) {
  return Object.fromEntries(
    Object.entries(blocks).map(([key, edit]) => [key, { ...edit, value: safe(edit.value, sanitise) }]),
  );
}

/** A block of which nothing safe is left stands as an empty paragraph: the edit itself is never dropped. */
function safe(edit: BlockEdit, sanitise: Sanitise): BlockEdit {
  return edit.kind === 'bring' ? { ...edit, html: sanitise(edit.html) || '<p></p>' } : edit;
}
