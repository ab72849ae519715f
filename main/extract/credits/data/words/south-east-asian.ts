import type { LanguageWords } from './language-words.ts';

/** Thai, Vietnamese, Indonesian with Malay, Tagalog and Swahili. */
export const southEastAsianWords: readonly LanguageWords[] = [
  {
    language: 'th',
    photo:
      'ภาพ; ภาพถ่าย; ภาพโดย; ช่างภาพ; รูป; ภาพถ่ายโดย; ถ่ายภาพโดย; รูปภาพ; ภาพประกอบ; รูปถ่าย; รูปโดย; ภาพข่าว; ภาพปก; เรื่องและภาพ; ถ่ายภาพ',
    credit:
      'เครดิตภาพ; ที่มา; ที่มาภาพ; เครดิต; ภาพจาก; แหล่งที่มา; ขอบคุณภาพจาก; ที่มาของภาพ; แหล่งที่มาของภาพ; รูปจาก; ขอบคุณภาพ; เครดิตรูป; ขอบคุณรูปภาพจาก; ภาพและข้อมูลจาก; เครดิตภาพจาก',
    drawing: 'ภาพวาด; กราฟิก; ภาพประกอบโดย; วาดโดย',
    graphic: 'กราฟิก; แผนที่; อินโฟกราฟิก',
    still: 'ภาพหน้าจอ; ภาพหน้าจอจาก; ภาพจากวิดีโอ; ภาพจากคลิป; ภาพจากคลิปวิดีโอ',
    filePhoto: 'แฟ้มภาพ; ภาพจากแฟ้ม; แฟ้มภาพจาก',
    file: 'แฟ้มภาพ; ภาพแฟ้ม; ภาพจากแฟ้ม',
    handout: 'ภาพส่วนตัว; โซเชียลมีเดีย',
    courtesy: 'เอื้อเฟื้อภาพโดย; ได้รับความอนุเคราะห์จาก; ภาพเอื้อเฟื้อโดย; ขอขอบคุณ',
    via: 'ผ่าน; via',
    by: 'โดย; จาก',
    and: 'และ',
    role: 'ช่างภาพ; ผู้สื่อข่าว',
    noise: 'ภาพประกอบ; ภาพประกอบข่าว; ภาพ',
    caption: 'คำบรรยายภาพ',
  },
  {
    language: 'vi',
    photo:
      'ảnh; hình; hình ảnh; nhiếp ảnh; ảnh chụp; bức ảnh; tác giả ảnh; ảnh chụp bởi; bài và ảnh; tin và ảnh; bài, ảnh; tin, ảnh; ảnh bìa; nhiếp ảnh gia; ảnh đại diện',
    credit:
      'nguồn; nguồn ảnh; nguồn hình ảnh; nguồn hình; bản quyền; ảnh nguồn; tác giả; theo nguồn; bản quyền hình ảnh',
    drawing: 'minh họa; tranh; hình minh họa; đồ họa minh họa; biếm họa; ghép ảnh',
    graphic: 'đồ họa; đồ hoạ; bản đồ; biểu đồ; infographic; số liệu',
    film: 'video; phim; clip',
    still:
      'ảnh chụp màn hình; chụp màn hình; ảnh cắt từ clip; ảnh cắt từ video; cắt từ clip; cắt từ video; ảnh màn hình; ảnh từ video; ảnh chụp từ clip',
    filePhoto: 'ảnh tư liệu; ảnh lưu trữ; ảnh tài liệu; ảnh cũ; tư liệu',
    handoutPhoto: 'ảnh do nhân vật cung cấp; ảnh nhân vật cung cấp',
    file: 'tư liệu; ảnh tư liệu; lưu trữ; tư liệu lịch sử; ảnh lưu trữ',
    handout:
      'nhân vật cung cấp; do nhân vật cung cấp; nvcc; gia đình cung cấp; cung cấp; do gia đình cung cấp; btc; mạng xã hội; fbnv; fb nhân vật; facebook nhân vật; internet; bạn đọc cung cấp; ban tổ chức; csnv; cơ quan công an cung cấp; do nhân vật cung cấp.',
    courtesy: 'được sự cho phép của',
    via: 'qua; via; thông qua',
    by: 'bởi; của; do; từ',
    and: 'và',
    role: 'phóng viên; ctv; pv; phóng viên ảnh; cộng tác viên',
    noise: 'ảnh minh họa; ảnh minh hoạ; minh họa; minh hoạ; hình minh họa; ảnh; chụp ngày; ảnh ghép',
    caption: 'chú thích ảnh; chú thích hình ảnh; chú thích',
    sentence: 'một; các; những; này; bức; trong; tấm; của; và; là; theo; nhiều; cái; có; được; bộ; với; chụp',
  },
  {
    language: 'id',
    photo:
      'foto; fotografer; gambar; potret; fotografi; foto oleh; ilustrasi foto; teks dan foto; pewarta foto; foto-foto; juru foto; jurufoto; foto utama; jurugambar; foto ilustrasi; gambar hiasan',
    credit:
      'sumber; sumber foto; sumber gambar; kredit foto; kredit; kredit gambar; hak cipta; ihsan; foto ihsan; sumber-sumber; penulis foto',
    drawing: 'ilustrasi; ilustrator; kartun; kolase; karikatur; lukisan; lakaran; montase',
    graphic: 'infografis; infografik; peta; grafis; grafik; data; desain; reka letak',
    film: 'video; film; filem',
    still:
      'tangkapan layar; cuplikan layar; screenshot; tangkap layar; tangkapan skrin; tangkapan video; dok. tangkapan layar; tangkapan layar video; cuplikan video; capture; petikan skrin; rakaman skrin',
    filePhoto:
      'foto arsip; foto dokumentasi; foto dok; arsip foto; foto fail; gambar fail; foto file; fail foto; gambar hiasan fail; foto file dok; dokumentasi foto; dok foto; gambar arkib',
    handoutPhoto: 'foto ihsan; foto istimewa; ihsan foto; foto handout; foto pembaca',
    file: 'arsip; dokumentasi; dok; fail; foto fail; file; arkib; gambar fail; arsip foto',
    handout:
      'istimewa; dok. pribadi; dok pribadi; dokumentasi pribadi; ist; handout; ihsan; ihsan pembaca; foto ihsan; media sosial; dok. istimewa; dok istimewa; koleksi pribadi; dokumen pribadi; humas; dok. humas; dok humas; ihsan keluarga; arsip pribadi; dok keluarga; dok. keluarga; internet; foto istimewa; ihsan polis; ihsan pdrm; ihsan facebook',
    courtesy: 'ihsan; dok; atas izin; courtesy; ihsan dari; milik; atas seizin',
    via: 'via; melalui; lewat',
    for: 'untuk',
    by: 'oleh; dari; karya; milik',
    on: 'di; dari',
    and: 'dan; serta',
    role: 'fotografer; pewarta; kontributor; wartawan; jurnalis; jurufoto; koresponden; pewarta foto',
    noise:
      'ilustrasi; hanya ilustrasi; gambar hiasan; sekadar hiasan; gambar sekadar hiasan; foto ilustrasi; foto; gambar; gambar ilustrasi; kolase; spt; ilustrasi foto; hiasan; foto hiasan; foto kolase',
    caption: 'keterangan foto; kapsyen; keterangan gambar; takarir',
    sentence:
      'ini; itu; di; dari; dengan; yang; pada; dalam; sebuah; satu; untuk; dan; adalah; seperti; ke; sebagai; para',
  },
  {
    language: 'tl',
    photo:
      'larawan; litrato; kuha; kuha ni; larawan ni; mga larawan; kuhang larawan; kuhang litrato; larawan mula',
    credit: 'pinagmulan; mula sa; larawan mula sa; pinagmulan ng larawan; kredito',
    by: 'ni; mula; nina; mula sa; mula kay; ng',
    via: 'sa pamamagitan ng; via',
    and: 'at; nina',
    sentence: 'ang; sa; ng; isang; mga; na; ito; itong; ni; si; kay',
  },
  {
    language: 'sw',
    photo: 'picha; mpiga picha; picha na; picha ya; taswira; picha kwa hisani; mpigapicha; picha zote',
    credit: 'chanzo; chanzo cha picha; hisani; chanzo cha taswira',
    filePhoto: 'picha ya maktaba; picha maktaba; picha ya kumbukumbu; picha kutoka maktaba',
    file: 'maktaba; kumbukumbu; picha ya maktaba; picha maktaba; hifadhi',
    handout: 'mtandao; hisani ya familia; mitandao ya kijamii',
    courtesy: 'kwa hisani ya; hisani ya; hisani; kwa hisani',
    via: 'kupitia; via',
    by: 'na; ya; kutoka; kwa',
    and: 'na',
    role: 'mpiga picha; mwandishi',
    caption: 'maelezo ya picha',
    sentence: 'hii; ya; katika; kwenye; hiyo; wa; la; moja; hizo; hizi; na',
  },
];
