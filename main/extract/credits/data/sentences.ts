/** Short forms before whose full stop a sentence does not end, without their full stops. */
export const abbreviations: ReadonlySet<string> = new Set(
  (
    'mr mrs ms dr prof st ste rev sr jr sgt lt col gen capt cpl maj adm cmdr spc pvt pfc gov sen rep hon pres no nos vs etc approx dept est fig inc ltd co corp ' +
    'bros ave blvd rd hwy mt ft jan feb mar apr jun jul aug sep sept oct nov dec mon tue wed thu fri sat sun ca circa cf ed eds vol al op pp v ' +
    'm mme mlle mm me dr pr st ste av bd env num p éd ' +
    'bzw ca dr evtl ggf hr fr inkl nr prof str tel usw vgl z b d h u a s o li re l r mio mrd sog geb gest bes allg ' +
    'sr sra srta dr dra ud uds av avda núm pág p ej ' +
    'sig dott avv ing geom on prof ' +
    'fot foto ph phot nuotr dok ill infog rys mat arch ul al im tzw np m in ok godz woj gm pow ' +
    'tzv např tj atd obr č ul nám ' +
    'ул им г гг тыс млн млрд руб см рис стр проф акад св о обл р д т е н кв ' +
    'kl bl a ca dvs mm nr osv st tr ev mrs'
  ).split(' '),
);

/** File marks that a caption may begin with, and that stay in it. */
export const fileMarks: readonly string[] = [
  'FILE',
  'FILES',
  'FILE PHOTO',
  'FILE PICTURE',
  'FILE IMAGE',
  'ARCHIVE PHOTO',
  'ARCHIV',
  'ARCHIVBILD',
  'ARCHIVFOTO',
  'ARCHIVO',
  'FOTO DE ARCHIVO',
  'IMAGEN DE ARCHIVO',
  'ARCHIVES',
  'DOSSIER',
  'ARQUIVO',
  'FOTO DE ARQUIVO',
  'ARCHIVIO',
  'ARKIV',
  'ARKIVFOTO',
  'ARKIVBILD',
  'АРХИВ',
  'АРХИВНОЕ ФОТО',
  'ΑΡΧΕΙΟ',
  '资料图',
  '資料照',
  '資料照片',
  '자료사진',
];
