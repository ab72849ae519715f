/** Languages whose month and weekday names may stand in a line of date. */
const languages =
  'en de fr es pt it nl sv da nb fi pl cs sk sl hr hu ro bg ru uk el tr ca et lv lt is id ms vi ar fa he hi bn ja zh ko'.split(
    ' ',
  );

/** Words that stand beside a date, folded: what it is the date of, and zones. */
const besides =
  `published publication posted updated update last modified created on at by am pm est edt et pst pdt pt gmt utc bst cet cest
  ist uhr stand veroffentlicht aktualisiert aktualisierung datum vom von um am der zuletzt geandert erstellt publie publiee mis jour a le modifie
  publicado actualizado actualizada el de del las hs h hrs em atualizado as pubblicato aggiornato il ore alle
  gepubliceerd bijgewerkt op om publicerad uppdaterad kl publisert oppdatert opdateret julkaistu paivitetty klo
  opublikowano aktualizacja dodano godz publikovano aktualizovano опубликовано обновлено в г оновлено δημοσιευση
  yayinlanma guncelleme tarihi dipublikasikan min read minutes lesezeit minuten lecture minute mins ago hours hour vor
  stunden since date time sept sep mon tue wed thu fri sat sun`.split(/\s+/);

let words: ReadonlySet<string> | null = null;

/** The folded words that a line of nothing but a date may hold, in many languages. Made when first asked for. */
export function dateWords(fold: (text: string) => string): ReadonlySet<string> {
  words ??= new Set([
    ...besides,
    ...languages.flatMap((language) => namesIn(language)).flatMap((name) => fold(name).split(' ')),
  ]);
  return words;
}

function namesIn(language: string): string[] {
  const names: string[] = [];
  for (const length of ['long', 'short'] as const) {
    const month = new Intl.DateTimeFormat(language, {
      month: length,
      day: 'numeric',
      timeZone: 'UTC',
      calendar: 'gregory',
      numberingSystem: 'latn',
    });
    const weekday = new Intl.DateTimeFormat(language, {
      weekday: length,
      timeZone: 'UTC',
      calendar: 'gregory',
    });
    for (let index = 0; index < 12; index++) names.push(month.format(Date.UTC(2024, index, 2)));
    for (let day = 1; day <= 7; day++) names.push(weekday.format(Date.UTC(2024, 0, day)));
  }
  return names;
}
