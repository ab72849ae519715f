/** Names of the months and their short forms in the languages that captions date in; a language a line. */
export const monthNames = `
january february march april may june july august september october november december jan feb mar apr jun jul aug sep oct nov dec
januar februar märz mai juni juli oktober dezember sept okt dez mär
janvier février mars avril juin juillet août septembre octobre novembre décembre janv févr avr juil déc
enero febrero marzo abril mayo junio julio agosto septiembre octubre noviembre diciembre ene abr ago dic
janeiro fevereiro março maio junho julho setembro outubro novembro dezembro fev set out
gennaio febbraio aprile maggio giugno luglio settembre ottobre dicembre gen mag giu lug ott
januari februari maart mei augustus mrt
maj augusti
marts
desember des
tammikuuta helmikuuta maaliskuuta huhtikuuta toukokuuta kesäkuuta heinäkuuta elokuuta syyskuuta lokakuuta marraskuuta joulukuuta tammikuu helmikuu maaliskuu huhtikuu toukokuu kesäkuu heinäkuu elokuu syyskuu lokakuu marraskuu joulukuu tammi helmi maalis huhti touko kesä heinä elo syys loka marras joulu
stycznia lutego marca kwietnia maja czerwca lipca sierpnia września października listopada grudnia styczeń luty marzec kwiecień czerwiec lipiec sierpień wrzesień październik listopad grudzień sty lut kwi cze lip sie wrz paź lis gru
ledna února března dubna května června července srpna září října listopadu prosince leden únor březen duben květen červen červenec srpen říjen prosinec led úno bře dub kvě čvn čvc srp zář říj pro
januára februára apríla mája júna júla augusta septembra októbra novembra decembra január február marec apríl máj jún júl október
március április május június július augusztus szeptember febr márc ápr szept
ianuarie februarie martie aprilie iunie iulie septembrie octombrie noiembrie decembrie ian iun iul
siječnja veljače ožujka travnja svibnja lipnja srpnja kolovoza rujna studenoga prosinca siječanj veljača ožujak travanj svibanj lipanj srpanj kolovoz rujan studeni prosinac sij velj ožu tra svi kol ruj stu
јануар фебруар март април мај јун јул август септембар октобар новембар децембар јан феб мар апр авг сеп окт нов дец
януари февруари май юни юли септември октомври ноември декември
января февраля марта апреля мая июня июля августа сентября октября ноября декабря январь февраль апрель июнь июль сентябрь октябрь ноябрь декабрь янв февр июн июл сент нояб дек
січня лютого березня квітня травня червня липня серпня вересня жовтня листопада грудня січень лютий березень квітень травень червень липень серпень вересень жовтень листопад грудень січ лют бер квіт трав черв лип серп вер жовт лист груд
ιανουαρίου φεβρουαρίου μαρτίου απριλίου μαΐου ιουνίου ιουλίου αυγούστου σεπτεμβρίου οκτωβρίου νοεμβρίου δεκεμβρίου ιαν φεβ μαρ απρ μαΐ ιουν ιουλ αυγ σεπ οκτ νοε δεκ
ocak şubat mart nisan mayıs haziran temmuz ağustos eylül ekim kasım aralık oca şub nis haz tem ağu eyl eki kas ara
maret agustus agu
sausio vasario kovo balandžio gegužės birželio liepos rugpjūčio rugsėjo spalio lapkričio gruodžio sausis vasaris kovas balandis gegužė birželis liepa rugpjūtis rugsėjis spalis lapkritis gruodis
janvāris februāris aprīlis maijs jūnijs jūlijs augusts septembris oktobris novembris decembris jūn jūl
jaanuar veebruar märts aprill juuni juuli oktoober detsember jaan veebr dets
gener febrer març maig juny juliol agost setembre desembre
`;
