/** How a language says how long ago something was. */
export interface RelativeWords {
  /** Words of which one must stand beside the number: `ago`, `vor`, `il y a`. Parted by `; `. */
  ago: string;
  /** Words of units, by unit, parted by blanks; each matches the
   * beginning of a word, those of one or two letters a whole word. */
  minute: string;
  hour: string;
  day: string;
  week: string;
  month: string;
  year: string;
  today: string;
  yesterday: string;
}

const row = (line: string): RelativeWords => {
  const [
    ago = '',
    minute = '',
    hour = '',
    day = '',
    week = '',
    month = '',
    year = '',
    today = '',
    yesterday = '',
  ] = line.split('|').map((cell) => cell.trim());
  return { ago, minute, hour, day, week, month, year, today, yesterday };
};

/** By language: ago | minute | hour | day | week | month | year | today | yesterday. */
export const relativeWords: readonly RelativeWords[] = [
  'ago | min | h hr hour | d day | w week | month mo | y year yr | today | yesterday',
  'vor | min | std stunde | tag | woche | monat | jahr | heute | gestern',
  "il y a | min | h heure | j jour | semaine sem | mois | an ans | aujourd’hui; aujourd'hui | hier",
  'hace | min | h hora | d día dia | semana | mes | año | hoy | ayer',
  'há; atrás | min | h hora | d dia | semana | mês mes | ano | hoje | ontem',
  'fa | min | ora ore h | giorn g | settiman | mes | ann | oggi | ieri',
  'geleden | min | u uur | dag | week weken | maand | jaar | vandaag | gisteren',
  'sedan; för | min | tim h | dag dygn | vecka veckor | månad | år | idag; i dag | igår; i går',
  'siden; for | min | time timer t | dag døgn | uge uke | måned | år | i dag; idag | i går; igår',
  'sitten | min | tunti tuntia h | päivä | viikko | kuukau | vuo | tänään | eilen',
  'temu | min | godz | dzień dni dn | tydz tygod | miesi | rok lat | dziś; dzisiaj | wczoraj',
  'před; pred | min | hod | dn den | týd týž | měs mes | rok let | dnes | včera; včera',
  'ezelőtt; órája; perce | perc | óra órá | nap | hét het | hónap | év | ma | tegnap',
  'acum; în urmă cu | min | oră ore ora | zi zile | săptăm | lun | an ani | astăzi; azi | ieri',
  'prije; pre | min | sat | dan | tjed nedel | mjes mes | god | danas | jučer; juče',
  'преди | мин | час | ден дни | седм | месец | годин | днес | вчера',
  'назад | мин | час ч | день дня дней | недел | месяц | год лет | сегодня | вчера',
  'тому | хв | год | день дні днів | тиж | місяц | рік рок | сьогодні | вчора; учора',
  'πριν | λεπτ | ώρα ώρες | μέρ ημέρ | εβδομ | μήν | χρόν έτη έτος | σήμερα | χθες; χτες',
  'önce | dk dakika | sa saat | gün | hafta | ay | yıl | bugün | dün',
  'منذ; قبل | دقيق دقائق | ساع | يوم أيام ايام | أسبوع أسابيع | شهر أشهر | سنة سنوات | اليوم | أمس',
  'לפני | דקה דקות | שעה שעות שעתיים | יום ימים יומיים | שבוע | חודש | שנה שנים | היום | אתמול',
  'पहले | मिनट | घंट | दिन | सप्ताह हफ्त | मही माह | साल वर्ष | आज | कल',
  'yang lalu; lalu | menit minit | jam | hari | minggu | bulan | tahun | hari ini | kemarin; semalam',
  'trước | phút | giờ tiếng | ngày | tuần | tháng | năm | hôm nay | hôm qua',
].map(row);

/** Relative dates of languages whose words are not parted: number, unit and "ago" in one. */
export const ideographicAgo =
  /(\d{1,3})\s?(分鐘|分钟|分|小時|小时|時間|시간|天|日|일|週間|週|周|주|個月|个月|か月|ヶ月|개월|年|년)\s?(?:之?前|전)/u;

/** Today and yesterday in those languages. */
export const ideographicDays: Readonly<Record<string, number>> = {
  今天: 0,
  今日: 0,
  오늘: 0,
  昨天: 1,
  昨日: 1,
  어제: 1,
};

/** How languages write a lone unit: `an hour ago`, `vor einer Stunde`. */
export const oneWords: ReadonlySet<string> = new Set(
  'a an one ein eine einer einem un une una uno um uma een één en ett et yksi jeden jedna jednu един одна один bir'.split(
    ' ',
  ),
);
