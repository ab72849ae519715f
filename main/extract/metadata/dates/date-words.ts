/** Zones whose short name means one offset wherever a newspaper prints it. */
export const zoneNames: Readonly<Record<string, string>> = Object.fromEntries(
  `utc Z; gmt Z; z Z; wet Z; bst +01:00; cet +01:00; mez +01:00; cest +02:00; mesz +02:00; eet +02:00; eest +03:00; msk +03:00; мск +03:00;
  est -05:00; edt -04:00; cst -06:00; cdt -05:00; mst -07:00; mdt -06:00; pst -08:00; pdt -07:00; akst -09:00; akdt -08:00; hst -10:00;
  jst +09:00; kst +09:00; hkt +08:00; sgt +08:00; aest +10:00; aedt +11:00; acst +09:30; acdt +10:30; awst +08:00; nzst +12:00; nzdt +13:00;
  sast +02:00; wib +07:00; wita +08:00; trt +03:00; brt -03:00; brst -02:00`
    .split(';')
    .map((entry) => {
      const [name = '', offset = ''] = entry.trim().split(' ');
      return [name, offset];
    }),
);

/** Words that put a time after noon, in lower case without full stops; those that put it before change nothing but midnight. */
export const afterNoon: ReadonlySet<string> = new Set('pm 下午 午後 晚上 오후 م مساء μμ'.split(' '));

/** Words that put a time before noon. */
export const beforeNoon: ReadonlySet<string> = new Set('am 上午 午前 早上 오전 ص صباحا πμ'.split(' '));

/** Words and marks between the parts of a date that say nothing: `23 de abril del 2019`, `23rd of April`. */
export const datePadding: ReadonlySet<string> = new Set(
  'de del di d of the st nd rd th er re le il el na al a em i den des º ª ° . , ، 、 - / | m g. года год г р рік року roku r rok gada lipun ik ke ngày năm tháng இல் की को'.split(
    ' ',
  ),
);
