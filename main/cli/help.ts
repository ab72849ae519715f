/** Examples for the end of a command's help: what to type, and what for. */
export function examples(lines: [command: string, purpose: string][]): string {
  const width = Math.max(...lines.map(([command]) => command.length));
  const rows = lines.map(([command, purpose]) => `  ${command.padEnd(width)}  # ${purpose}`);
  return `\nExamples:\n${rows.join('\n')}`;
}
