/** The entries of a list written as lines parted by `|`, which is how the data here stays readable. */
export function listed(lines: string): string[] {
  return lines
    .split(/[|\n]/)
    .map((entry) => entry.trim())
    .filter((entry) => entry !== '');
}
