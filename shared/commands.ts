import { z } from 'zod';

/** How a command of the window stands, as the menu shows it. */
export const commandStateSchema = z.object({
  name: z.string().min(1).max(60),
  isEnabled: z.boolean(),
  /** The key that gives it, as the window writes keys: `mod+shift+p`; null where it has none. */
  key: z.string().max(40).nullable(),
});
/** How a command of the window stands, as the menu shows it. */
export type CommandState = z.infer<typeof commandStateSchema>;
