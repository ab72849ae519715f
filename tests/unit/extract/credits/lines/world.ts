/** Forms of Central and Eastern European, Asian and Middle Eastern outlets: text ⇒ caption ⇒ creators ⇒ agencies ⇒ what else is said. A line break is ⏎. */
export const worldLines = `
Port. Fot. Ewa Wzór / Agencja Wyborcza.pl ⇒ Port. ⇒ Ewa Wzór ⇒ Agencja Wyborcza.pl ⇒
Port. Fot. PAP ⇒ Port. ⇒  ⇒ PAP ⇒
Port. fot. Ewa Wzór ⇒ Port. ⇒ Ewa Wzór ⇒  ⇒
Port. (fot. Ewa Wzór/PAP) ⇒ Port. ⇒ Ewa Wzór ⇒ PAP ⇒
Port. Foto: Ewa Wzór / Newspix ⇒ Port. ⇒ Ewa Wzór ⇒ Newspix ⇒
Port. / Fot. Ewa Wzór ⇒ Port. ⇒ Ewa Wzór ⇒  ⇒
Port. Źródło: PAP ⇒ Port. ⇒  ⇒ PAP ⇒
Port. Źródło: PAP / Autor: Ewa Wzór ⇒ Port. ⇒ Ewa Wzór ⇒ PAP ⇒
Port. Autor: Ewa Wzór ⇒ Port. ⇒ Ewa Wzór ⇒  ⇒
Port. | Foto: Ewa Wzór / PAP ⇒ Port. ⇒ Ewa Wzór ⇒ PAP ⇒
Port. Fot. archiwum prywatne ⇒ Port. ⇒  ⇒  ⇒ handout
Port. fot. materiały prasowe ⇒ Port. ⇒  ⇒  ⇒ handout
Port. Zdjęcie ilustracyjne. Fot. Shutterstock ⇒ Port. ⇒  ⇒ Shutterstock ⇒
Port. EAST NEWS ⇒ Port. ⇒  ⇒ East News ⇒
Port. Ewa Wzór/East News ⇒ Port. ⇒ Ewa Wzór ⇒ East News ⇒
Přístav. Foto: Petr Vzorek, MAFRA ⇒ Přístav. ⇒ Petr Vzorek ⇒ MAFRA ⇒
Přístav. | Foto: Petr Vzorek, Deník N ⇒ Přístav. ⇒ Petr Vzorek ⇒ Deník N ⇒
Přístav. Foto Petr Vzorek ⇒ Přístav. ⇒ Petr Vzorek ⇒  ⇒
Přístav. Autor: Petr Vzorek ⇒ Přístav. ⇒ Petr Vzorek ⇒  ⇒
Přístav. Zdroj: ČTK ⇒ Přístav. ⇒  ⇒ ČTK ⇒
Přístav. Foto: ČTK/AP ⇒ Přístav. ⇒  ⇒ ČTK; AP ⇒
Přístav. Foto: archiv ⇒ Přístav. ⇒  ⇒  ⇒ filePhoto
Prístav. Zdroj: TASR/Peter Vzorka ⇒ Prístav. ⇒ Peter Vzorka ⇒ TASR ⇒
Prístav. FOTO: TASR/Peter Vzorka ⇒ Prístav. ⇒ Peter Vzorka ⇒ TASR ⇒
Prístav. Foto: SITA ⇒ Prístav. ⇒  ⇒ SITA ⇒
Luka. Foto: Ivan Primjer/PIXSELL ⇒ Luka. ⇒ Ivan Primjer ⇒ PIXSELL ⇒
Luka. Foto: HINA/ Ivan Primjer ⇒ Luka. ⇒ Ivan Primjer ⇒ Hina ⇒
Luka. Foto: Cropix ⇒ Luka. ⇒  ⇒ CROPIX ⇒
Luka. Autor: Ivan Primjer ⇒ Luka. ⇒ Ivan Primjer ⇒  ⇒
Luka. Izvor: Tanjug ⇒ Luka. ⇒  ⇒ Tanjug ⇒
Luka. Foto: Tanjug/Ivan Primjer ⇒ Luka. ⇒ Ivan Primjer ⇒ Tanjug ⇒
Лука. Фото: Танјуг ⇒ Лука. ⇒  ⇒ Танјуг ⇒
Лука. Фото: Бета/Милан Примеровић ⇒ Лука. ⇒ Милан Примеровић ⇒ Бета ⇒
Пристанището. Снимка: БГНЕС ⇒ Пристанището. ⇒  ⇒ БГНЕС ⇒
Пристанището. Снимка: Олег Образцов ⇒ Пристанището. ⇒ Олег Образцов ⇒  ⇒
Пристанището. © Олег Образцов ⇒ Пристанището. ⇒ Олег Образцов ⇒  ⇒
Порт. Фото: РИА Новости / Олег Образцов ⇒ Порт. ⇒ Олег Образцов ⇒ РИА Новости ⇒
Порт. © РИА Новости / Олег Образцов ⇒ Порт. ⇒ Олег Образцов ⇒ РИА Новости ⇒
Порт. РИА Новости ⇒ Порт. ⇒  ⇒ РИА Новости ⇒
Порт. Фото: Олег Образцов/Коммерсантъ ⇒ Порт. ⇒ Олег Образцов ⇒ Коммерсантъ ⇒
Порт. © AP Photo / Nora Quill ⇒ Порт. ⇒ Nora Quill ⇒ AP ⇒
Порт. ТАСС ⇒ Порт. ⇒  ⇒ ТАСС ⇒
Порт. © Олег Образцов/ТАСС ⇒ Порт. ⇒ Олег Образцов ⇒ ТАСС ⇒
Порт. (Фото: Олег Образцов/ТАСС) ⇒ Порт. ⇒ Олег Образцов ⇒ ТАСС ⇒
Порт. Фото: Reuters ⇒ Порт. ⇒  ⇒ Reuters ⇒
Порт. Фото: пресс-служба МЧС ⇒ Порт. ⇒  ⇒ МЧС России ⇒
Порт. Фото: из личного архива ⇒ Порт. ⇒  ⇒  ⇒ handout
Порт. Фото: соцсети ⇒ Порт. ⇒  ⇒  ⇒ handout
Порт. Олег Образцов / ТАСС ⇒ Порт. ⇒ Олег Образцов ⇒ ТАСС ⇒
Порт. Скриншот видео / YouTube ⇒ Порт. ⇒  ⇒ YouTube ⇒
Порт. Фото: Суспільне/Тарас Прикладенко ⇒ Порт. ⇒ Тарас Прикладенко ⇒ Суспільне ⇒
Порт. Фото: Тарас Прикладенко / УНІАН ⇒ Порт. ⇒ Тарас Прикладенко ⇒ УНІАН ⇒
Порт. Фото: Генштаб ЗСУ ⇒ Порт. ⇒  ⇒ Генштаб ЗСУ ⇒
Порт. фото: Getty Images ⇒ Порт. ⇒  ⇒ Getty Images ⇒
Порт. Автор фото, Getty Images ⇒ Порт. ⇒  ⇒ Getty Images ⇒
Το λιμάνι. Φωτο: Νίκος Δειγματίδης ⇒ Το λιμάνι. ⇒ Νίκος Δειγματίδης ⇒  ⇒
Το λιμάνι. ΦΩΤΟ: EUROKINISSI ⇒ Το λιμάνι. ⇒  ⇒ Eurokinissi ⇒
Το λιμάνι. (EUROKINISSI/ΝΙΚΟΣ ΔΕΙΓΜΑΤΙΔΗΣ) ⇒ Το λιμάνι. ⇒ Νικος Δειγματιδης ⇒ Eurokinissi ⇒
Το λιμάνι. ΝΙΚΟΣ ΔΕΙΓΜΑΤΙΔΗΣ / EUROKINISSI ⇒ Το λιμάνι. ⇒ Νικος Δειγματιδης ⇒ Eurokinissi ⇒
Το λιμάνι. INTIME NEWS ⇒ Το λιμάνι. ⇒  ⇒ Intime News ⇒
Το λιμάνι. Πηγή: ΑΠΕ-ΜΠΕ ⇒ Το λιμάνι. ⇒  ⇒ ΑΠΕ-ΜΠΕ ⇒
Το λιμάνι. REUTERS/Νίκος Δειγματίδης ⇒ Το λιμάνι. ⇒ Νίκος Δειγματίδης ⇒ Reuters ⇒
Το λιμάνι. Φωτ. Νίκος Δειγματίδης ⇒ Το λιμάνι. ⇒ Νίκος Δειγματίδης ⇒  ⇒
Το λιμάνι. (AP Photo/Nikos Deigmatidis) ⇒ Το λιμάνι. ⇒ Nikos Deigmatidis ⇒ AP ⇒
Liman. Fotoğraf: Ayşe Örnek ⇒ Liman. ⇒ Ayşe Örnek ⇒  ⇒
Liman. Fotoğraf: Ayşe Örnek/AA ⇒ Liman. ⇒ Ayşe Örnek ⇒ AA ⇒
Liman. Ayşe Örnek - Anadolu Ajansı ⇒ Liman. ⇒ Ayşe Örnek ⇒ Anadolu Ajansı ⇒
Liman. (Foto: DHA) ⇒ Liman. ⇒  ⇒ DHA ⇒
Liman. Foto: Ayşe Örnek / İHA ⇒ Liman. ⇒ Ayşe Örnek ⇒ İHA ⇒
Liman. AYŞE ÖRNEK / AFP ⇒ Liman. ⇒ Ayşe Örnek ⇒ AFP ⇒
Liman. (Ayşe Örnek - Anadolu Agency) ⇒ Liman. ⇒ Ayşe Örnek ⇒ Anadolu Agency ⇒
Liman. Anadolu ⇒ Liman. ⇒  ⇒ Anadolu ⇒
Kikötő. Fotó: Példa János / MTI ⇒ Kikötő. ⇒ Példa János ⇒ MTI ⇒
Kikötő. Fotó: MTI/Példa János ⇒ Kikötő. ⇒ Példa János ⇒ MTI ⇒
Kikötő. (Fotó: Példa János / Index) ⇒ Kikötő. ⇒ Példa János ⇒ Index ⇒
Kikötő. Forrás: MTI ⇒ Kikötő. ⇒  ⇒ MTI ⇒
Kikötő. Forrás: MTI/Példa János ⇒ Kikötő. ⇒ Példa János ⇒ MTI ⇒
Kikötő. Példa János / Telex ⇒ Kikötő. ⇒ Példa János ⇒ Telex ⇒
Kikötő. Kép: Facebook ⇒ Kikötő. ⇒  ⇒ Facebook ⇒
Kikötő. Illusztráció: Getty Images ⇒ Kikötő. ⇒  ⇒ Getty Images ⇒
Port. Foto: Ion Exemplu ⇒ Port. ⇒ Ion Exemplu ⇒  ⇒
Port. FOTO: Inquam Photos / Ion Exemplu ⇒ Port. ⇒ Ion Exemplu ⇒ Inquam Photos ⇒
Port. Inquam Photos / Ion Exemplu ⇒ Port. ⇒ Ion Exemplu ⇒ Inquam Photos ⇒
Port. Foto: Agerpres ⇒ Port. ⇒  ⇒ Agerpres ⇒
Port. Credit: Profimedia ⇒ Port. ⇒  ⇒ Profimedia ⇒
Sadam. Foto: Mart Näidis ⇒ Sadam. ⇒ Mart Näidis ⇒  ⇒
Sadam. FOTO: Mart Näidis/Postimees ⇒ Sadam. ⇒ Mart Näidis ⇒ Postimees ⇒
Sadam. Foto: Mart Näidis / Delfi ⇒ Sadam. ⇒ Mart Näidis ⇒ DELFI ⇒
Osta. Foto: Jānis Paraugs/LETA ⇒ Osta. ⇒ Jānis Paraugs ⇒ LETA ⇒
Osta. Foto: LETA ⇒ Osta. ⇒  ⇒ LETA ⇒
Uostas. Jono Pavyzdžio / BNS nuotr. ⇒ Uostas. ⇒ Jono Pavyzdžio ⇒ BNS ⇒
Uostas. ELTA nuotr. ⇒ Uostas. ⇒  ⇒ ELTA ⇒
Uostas. Jono Pavyzdžio nuotr. ⇒ Uostas. ⇒ Jono Pavyzdžio ⇒  ⇒
港口。新华社发（李样 摄） ⇒ 港口。 ⇒ 李样 ⇒ 新华社 ⇒
港口。新华社记者李样摄 ⇒ 港口。 ⇒ 李样 ⇒ 新华社 ⇒
港口。（新华社记者李样摄） ⇒ 港口。 ⇒ 李样 ⇒ 新华社 ⇒
港口。 李样 摄 ⇒ 港口。 ⇒ 李样 ⇒  ⇒
港口。李样/摄 ⇒ 港口。 ⇒ 李样 ⇒  ⇒
港口。图/视觉中国 ⇒ 港口。 ⇒  ⇒ 视觉中国 ⇒
港口。图源：新华社 ⇒ 港口。 ⇒  ⇒ 新华社 ⇒
港口。图片来源：视觉中国 ⇒ 港口。 ⇒  ⇒ 视觉中国 ⇒
港口。（图片来源：新华社） ⇒ 港口。 ⇒  ⇒ 新华社 ⇒
港口。中新社记者 李样 摄 ⇒ 港口。 ⇒ 李样 ⇒ 中新社 ⇒
港口。中新社发 李样 摄 ⇒ 港口。 ⇒ 李样 ⇒ 中新社 ⇒
港口。本报记者 李样 摄 ⇒ 港口。 ⇒ 李样 ⇒  ⇒
港口。人民网记者 李样摄 ⇒ 港口。 ⇒ 李样 ⇒ 人民网 ⇒
港口。摄影：李样 ⇒ 港口。 ⇒ 李样 ⇒  ⇒
港口。摄影/李样 ⇒ 港口。 ⇒ 李样 ⇒  ⇒
港口。视觉中国供图 ⇒ 港口。 ⇒  ⇒ 视觉中国 ⇒ handout
港口。受访者供图 ⇒ 港口。 ⇒  ⇒  ⇒ handout
港口。资料图 ⇒ 港口。 ⇒  ⇒  ⇒ filePhoto
港口。（资料图） ⇒ 港口。 ⇒  ⇒  ⇒ filePhoto
港口。路透社 ⇒ 港口。 ⇒  ⇒ 路透社 ⇒
港口。（路透社） ⇒ 港口。 ⇒  ⇒ 路透社 ⇒
港口。 (法新社) ⇒ 港口。 ⇒  ⇒ 法新社 ⇒
港口。(美联社) ⇒ 港口。 ⇒  ⇒ 美联社 ⇒
港口。东方IC 图 ⇒ 港口。 ⇒  ⇒ 东方IC ⇒
港口。澎湃新闻记者 李样 图 ⇒ 港口。 ⇒ 李样 ⇒ 澎湃新闻 ⇒
港口。圖／記者李樣攝 ⇒ 港口。 ⇒ 李樣 ⇒  ⇒
港口。（圖／美聯社） ⇒ 港口。 ⇒  ⇒ 美聯社 ⇒
港口。圖／翻攝自臉書 ⇒ 港口。 ⇒  ⇒ 臉書 ⇒
港口。記者李樣攝 ⇒ 港口。 ⇒ 李樣 ⇒  ⇒
港口。記者李樣／攝影 ⇒ 港口。 ⇒ 李樣 ⇒  ⇒
港口。（記者李樣攝） ⇒ 港口。 ⇒ 李樣 ⇒  ⇒
港口。中央社記者李樣攝 110年5月3日 ⇒ 港口。 ⇒ 李樣 ⇒ 中央社 ⇒
港口。（中央社） ⇒ 港口。 ⇒  ⇒ 中央社 ⇒
港口。圖／業者提供 ⇒ 港口。 ⇒  ⇒  ⇒ handout
港口。圖：李樣 ⇒ 港口。 ⇒ 李樣 ⇒  ⇒
港口。美聯社 ⇒ 港口。 ⇒  ⇒ 美聯社 ⇒
港口。照片：李樣 ⇒ 港口。 ⇒ 李樣 ⇒  ⇒
港口。(取自臉書) ⇒ 港口。 ⇒  ⇒ 臉書 ⇒
港口。聯合報系資料照／記者李樣攝影 ⇒ 港口。 ⇒ 李樣 ⇒ 聯合報系 ⇒ filePhoto
港口。記者李樣／台北攝影 ⇒ 港口。 ⇒ 李樣 ⇒  ⇒
港（写真：見本花子） ⇒ 港 ⇒ 見本花子 ⇒  ⇒
港＝見本花子撮影 ⇒ 港 ⇒ 見本花子 ⇒  ⇒
港（見本花子撮影） ⇒ 港 ⇒ 見本花子 ⇒  ⇒
港（撮影・見本花子） ⇒ 港 ⇒ 見本花子 ⇒  ⇒
港の様子＝2023年5月3日、東京都、見本花子撮影 ⇒ 港の様子＝2023年5月3日、東京都 ⇒ 見本花子 ⇒  ⇒
港の様子。写真：ロイター ⇒ 港の様子。 ⇒  ⇒ ロイター ⇒
港の様子（ロイター） ⇒ 港の様子 ⇒  ⇒ ロイター ⇒
港の様子(C)AFP ⇒ 港の様子 ⇒  ⇒ AFP ⇒
港の様子（AP） ⇒ 港の様子 ⇒  ⇒ AP ⇒
港の様子。(c)AFP/Nora Quill ⇒ 港の様子。 ⇒ Nora Quill ⇒ AFP ⇒
港の様子＝共同 ⇒ 港の様子 ⇒  ⇒ 共同 ⇒
港の様子【時事通信社】 ⇒ 港の様子 ⇒  ⇒ 時事通信社 ⇒
港の様子（時事） ⇒ 港の様子 ⇒  ⇒ 時事 ⇒
港の様子（AFP時事） ⇒ 港の様子 ⇒  ⇒ AFP時事 ⇒
港の様子[写真=見本花子] ⇒ 港の様子 ⇒ 見本花子 ⇒  ⇒
港の様子（写真提供：NASA） ⇒ 港の様子 ⇒  ⇒ NASA ⇒ handout
港の様子（提供：NASA） ⇒ 港の様子 ⇒  ⇒ NASA ⇒ handout
港の様子。撮影：見本花子 ⇒ 港の様子。 ⇒ 見本花子 ⇒  ⇒
港の様子。写真＝見本花子 ⇒ 港の様子。 ⇒ 見本花子 ⇒  ⇒
港の様子。PHOTO：見本花子 ⇒ 港の様子。 ⇒ 見本花子 ⇒  ⇒
港の様子。Photo by Getty Images ⇒ 港の様子。 ⇒  ⇒ Getty Images ⇒
港の様子 写真：アフロ ⇒ 港の様子 ⇒  ⇒ アフロ ⇒
港の様子©共同通信社 ⇒ 港の様子 ⇒  ⇒ 共同通信社 ⇒
항구. 사진=김견본 기자 ⇒ 항구. ⇒ 김견본 ⇒  ⇒
항구. 사진=게티이미지뱅크 ⇒ 항구. ⇒  ⇒ 게티이미지뱅크 ⇒
항구. /사진=뉴스1 ⇒ 항구. ⇒  ⇒ 뉴스1 ⇒
항구. [사진=연합뉴스] ⇒ 항구. ⇒  ⇒ 연합뉴스 ⇒
항구. (사진=연합뉴스) ⇒ 항구. ⇒  ⇒ 연합뉴스 ⇒
항구. 사진 연합뉴스 ⇒ 항구. ⇒  ⇒ 연합뉴스 ⇒
항구. 사진: 김견본 ⇒ 항구. ⇒ 김견본 ⇒  ⇒
항구. 사진제공=삼성전자 ⇒ 항구. ⇒  ⇒ 삼성전자 ⇒ handout
항구. 사진 제공 = 삼성전자 ⇒ 항구. ⇒  ⇒ 삼성전자 ⇒ handout
항구. 연합뉴스 ⇒ 항구. ⇒  ⇒ 연합뉴스 ⇒
항구. 연합뉴스 제공 ⇒ 항구. ⇒  ⇒ 연합뉴스 ⇒ handout
항구. 뉴시스 ⇒ 항구. ⇒  ⇒ 뉴시스 ⇒
항구. AP뉴시스 ⇒ 항구. ⇒  ⇒ AP; 뉴시스 ⇒
항구. AP/뉴시스 ⇒ 항구. ⇒  ⇒ AP; 뉴시스 ⇒
항구. AP 연합뉴스 ⇒ 항구. ⇒  ⇒ AP연합뉴스 ⇒
항구. 로이터=연합뉴스 ⇒ 항구. ⇒  ⇒ 로이터; 연합뉴스 ⇒
항구. 로이터 연합뉴스 ⇒ 항구. ⇒  ⇒ 로이터; 연합뉴스 ⇒
항구. 로이터통신 ⇒ 항구. ⇒  ⇒ 로이터통신 ⇒
항구. ⓒ 김견본 ⇒ 항구. ⇒ 김견본 ⇒  ⇒
항구. ⓒ연합뉴스 ⇒ 항구. ⇒  ⇒ 연합뉴스 ⇒
항구. 김견본 기자 ⇒ 항구. ⇒ 김견본 ⇒  ⇒
항구. 김견본 선임기자 ⇒ 항구. ⇒ 김견본 ⇒  ⇒
항구. /뉴스1 © News1 김견본 기자 ⇒ 항구. ⇒ 김견본 ⇒ 뉴스1; News1 ⇒
항구. 자료사진 ⇒ 항구. ⇒  ⇒  ⇒ filePhoto
항구. 한겨레 자료사진 ⇒ 항구. ⇒  ⇒ 한겨레 ⇒ filePhoto
항구. 공동취재사진 ⇒ 항구. ⇒  ⇒  ⇒ pool
항구. 유튜브 캡처 ⇒ 항구. ⇒  ⇒ 유튜브 ⇒
항구. 사진=유튜브 캡처 ⇒ 항구. ⇒  ⇒ 유튜브 ⇒
항구. MBC 캡처 ⇒ 항구. ⇒  ⇒ MBC ⇒
هاربور. تصوير: ليلى نموذج ⇒ هاربور. ⇒ ليلى نموذج ⇒  ⇒
الميناء. (رويترز) ⇒ الميناء. ⇒  ⇒ رويترز ⇒
الميناء (رويترز) ⇒ الميناء ⇒  ⇒ رويترز ⇒
الميناء - رويترز ⇒ الميناء ⇒  ⇒ رويترز ⇒
الميناء (أ ف ب) ⇒ الميناء ⇒  ⇒ أ ف ب ⇒
الميناء (أ.ف.ب) ⇒ الميناء ⇒  ⇒ أ ف ب ⇒
الميناء. أ ف ب ⇒ الميناء. ⇒  ⇒ أ ف ب ⇒
الميناء. (الأناضول) ⇒ الميناء. ⇒  ⇒ الأناضول ⇒
الميناء - الأناضول ⇒ الميناء ⇒  ⇒ الأناضول ⇒
الميناء. المصدر: رويترز ⇒ الميناء. ⇒  ⇒ رويترز ⇒
الميناء. عدسة: ليلى نموذج ⇒ الميناء. ⇒ ليلى نموذج ⇒  ⇒
الميناء (غيتي) ⇒ الميناء ⇒  ⇒ غيتي ⇒
الميناء. (أسوشيتد برس) ⇒ الميناء. ⇒  ⇒ أسوشيتد برس ⇒
الميناء. ليلى نموذج - رويترز ⇒ الميناء. ⇒ ليلى نموذج ⇒ رويترز ⇒
الميناء. (تصوير ليلى نموذج) ⇒ الميناء. ⇒ ليلى نموذج ⇒  ⇒
בנמל. צילום: רויטרס ⇒ בנמל. ⇒  ⇒ רויטרס ⇒
בנמל. (צילום: יעל דוגמה) ⇒ בנמל. ⇒ יעל דוגמה ⇒  ⇒
בנמל | צילום: יעל דוגמה ⇒ בנמל ⇒ יעל דוגמה ⇒  ⇒
בנמל. צילום: AP ⇒ בנמל. ⇒  ⇒ AP ⇒
בנמל. צילום: יעל דוגמה, פלאש 90 ⇒ בנמל. ⇒ יעל דוגמה ⇒ פלאש 90 ⇒
בנמל. צילום: יעל דוגמה/פלאש90 ⇒ בנמל. ⇒ יעל דוגמה ⇒ פלאש90 ⇒
בנמל (צילום: דובר צה"ל) ⇒ בנמל ⇒  ⇒ דובר צה"ל ⇒
בנמל. (צילום: יעל דוגמה, וואלה!) ⇒ בנמל. ⇒ יעל דוגמה ⇒ וואלה! ⇒
בנמל. באדיבות המשפחה ⇒ בנמל. ⇒  ⇒  ⇒ handout
בנמל. צילום: באדיבות המשפחה ⇒ בנמל. ⇒  ⇒  ⇒ handout
बंदरगाह. फोटो: पीटीआई ⇒ बंदरगाह. ⇒  ⇒ पीटीआई ⇒
बंदरगाह (फोटो: पीटीआई) ⇒ बंदरगाह ⇒  ⇒ पीटीआई ⇒
बंदरगाह. तस्वीर: राज कुमार ⇒ बंदरगाह. ⇒ राज कुमार ⇒  ⇒
बंदरगाह। फोटो साभार: एएनआई ⇒ बंदरगाह। ⇒  ⇒ एएनआई ⇒
इमेज स्रोत, Getty Images⏎इमेज कैप्शन, यह बंदरगाह है ⇒ यह बंदरगाह है ⇒  ⇒ Getty Images ⇒
বন্দর। ছবি: সংগৃহীত ⇒ বন্দর। ⇒  ⇒  ⇒ handout
বন্দর। ছবি: রয়টার্স ⇒ বন্দর। ⇒  ⇒ রয়টার্স ⇒
ท่าเรือ ภาพ: สมชาย ตัวอย่าง / รอยเตอร์ ⇒ ท่าเรือ ⇒ สมชาย ตัวอย่าง ⇒ รอยเตอร์ ⇒
ท่าเรือ (ภาพ: AFP) ⇒ ท่าเรือ ⇒  ⇒ AFP ⇒
Cảng biển. Ảnh: Nguyễn Văn Mẫu ⇒ Cảng biển. ⇒ Nguyễn Văn Mẫu ⇒  ⇒
Cảng biển. Ảnh: AFP ⇒ Cảng biển. ⇒  ⇒ AFP ⇒
Cảng biển. (Ảnh: TTXVN) ⇒ Cảng biển. ⇒  ⇒ TTXVN ⇒
Cảng biển. (Nguồn: Reuters) ⇒ Cảng biển. ⇒  ⇒ Reuters ⇒
Pelabuhan. Foto: Budi Contoh/detikcom ⇒ Pelabuhan. ⇒ Budi Contoh ⇒ detikcom ⇒
Pelabuhan. (Foto: Budi Contoh) ⇒ Pelabuhan. ⇒ Budi Contoh ⇒  ⇒
Pelabuhan. (ANTARA FOTO/Budi Contoh) ⇒ Pelabuhan. ⇒ Budi Contoh ⇒ Antara Foto ⇒
Pelabuhan. (Dok. Istimewa) ⇒ Pelabuhan. ⇒  ⇒  ⇒ handout
Pelabuhan. (REUTERS/Nora Quill) ⇒ Pelabuhan. ⇒ Nora Quill ⇒ Reuters ⇒
`;
