/** One of several, by id, for a control that lets one choose. */
export interface ChoiceProps<Id extends string> {
  /** What is chosen here: `Sort by`. */
  label: string;
  choices: readonly { id: Id; label: string }[];
  chosen: Id;
  onChoose: (id: Id) => void;
}
