/** Forms of Spanish, Portuguese, Italian, Nordic and Dutch outlets: text ⇒ caption ⇒ creators ⇒ agencies ⇒ what else is said. A line break is ⏎. */
export const romanceAndNordicLines = `
La lonja del pescado. (Foto: EFE/Lola Muestra) ⇒ La lonja del pescado. ⇒ Lola Muestra ⇒ EFE ⇒
La lonja del pescado. EFE/EPA/LOLA MUESTRA ⇒ La lonja del pescado. ⇒ Lola Muestra ⇒ EFE; EPA ⇒
La lonja del pescado. EFE/ Lola Muestra ⇒ La lonja del pescado. ⇒ Lola Muestra ⇒ EFE ⇒
La lonja del pescado. | EFE ⇒ La lonja del pescado. ⇒  ⇒ EFE ⇒
La lonja del pescado. LOLA MUESTRA ⇒ La lonja del pescado. ⇒ Lola Muestra ⇒  ⇒
La lonja del pescado. Lola Muestra / El País ⇒ La lonja del pescado. ⇒ Lola Muestra ⇒ El País ⇒
La lonja del pescado. LOLA MUESTRA (EL PAÍS) ⇒ La lonja del pescado. ⇒ Lola Muestra ⇒ EL PAÍS ⇒
La lonja del pescado. Foto de Lola Muestra ⇒ La lonja del pescado. ⇒ Lola Muestra ⇒  ⇒
La lonja del pescado. Fotografía: Lola Muestra ⇒ La lonja del pescado. ⇒ Lola Muestra ⇒  ⇒
La lonja del pescado. Crédito: Lola Muestra/AFP ⇒ La lonja del pescado. ⇒ Lola Muestra ⇒ AFP ⇒
La lonja del pescado. Imagen: Lola Muestra ⇒ La lonja del pescado. ⇒ Lola Muestra ⇒  ⇒
La lonja del pescado. Foto: Especial ⇒ La lonja del pescado. ⇒  ⇒  ⇒ handout
La lonja del pescado. (Especial) ⇒ La lonja del pescado. ⇒  ⇒  ⇒ handout
La lonja del pescado. Foto: Archivo ⇒ La lonja del pescado. ⇒  ⇒  ⇒ filePhoto
La lonja del pescado. (Archivo) ⇒ La lonja del pescado. ⇒  ⇒  ⇒ filePhoto
La lonja del pescado. ARCHIVO ⇒ La lonja del pescado. ⇒  ⇒  ⇒ filePhoto
La lonja del pescado. Foto: Cortesía de la familia ⇒ La lonja del pescado. ⇒  ⇒ familia ⇒ courtesy=familia
La lonja del pescado. Foto: Cortesía Policía Nacional ⇒ La lonja del pescado. ⇒  ⇒ Policía Nacional ⇒ handout
La lonja del pescado. Europa Press ⇒ La lonja del pescado. ⇒  ⇒ Europa Press ⇒
La lonja del pescado. (Europa Press) ⇒ La lonja del pescado. ⇒  ⇒ Europa Press ⇒
La lonja del pescado. EUROPA PRESS / LOLA MUESTRA ⇒ La lonja del pescado. ⇒ Lola Muestra ⇒ Europa Press ⇒
La lonja del pescado. REUTERS ⇒ La lonja del pescado. ⇒  ⇒ Reuters ⇒
La lonja del pescado. Getty ⇒ La lonja del pescado. ⇒  ⇒ Getty Images ⇒
La lonja del pescado. GTRES ⇒ La lonja del pescado. ⇒  ⇒ Gtres ⇒
La lonja del pescado. (Getty Images) ⇒ La lonja del pescado. ⇒  ⇒ Getty Images ⇒
La lonja del pescado - EFE ⇒ La lonja del pescado ⇒  ⇒ EFE ⇒
La lonja del pescado (EFE) ⇒ La lonja del pescado ⇒  ⇒ EFE ⇒
La lonja del pescado, ayer. (AP Foto/Lola Muestra) ⇒ La lonja del pescado, ayer. ⇒ Lola Muestra ⇒ AP ⇒
La lonja del pescado. Captura: YouTube ⇒ La lonja del pescado. ⇒  ⇒ YouTube ⇒
La lonja del pescado. Fuente: INE ⇒ La lonja del pescado. ⇒  ⇒ INE ⇒
La lonja del pescado. Agencia Uno ⇒ La lonja del pescado. ⇒  ⇒ Agencia UNO ⇒
La lonja del pescado. Foto: Agencia Reforma/Lola Muestra ⇒ La lonja del pescado. ⇒ Lola Muestra ⇒ Agencia Reforma ⇒
La lonja del pescado. Cedida ⇒ La lonja del pescado. ⇒  ⇒  ⇒ handout
La lonja del pescado. Fotos: Lola Muestra y Pablo Molde ⇒ La lonja del pescado. ⇒ Lola Muestra; Pablo Molde ⇒  ⇒
Foto: EFE ⇒  ⇒  ⇒ EFE ⇒
Foto: Lola Muestra ⇒  ⇒ Lola Muestra ⇒  ⇒
FOTO: LOLA MUESTRA ⇒  ⇒ Lola Muestra ⇒  ⇒
Lola Muestra/EFE ⇒  ⇒ Lola Muestra ⇒ EFE ⇒
Lola Muestra | EFE ⇒ Lola Muestra ⇒  ⇒ EFE ⇒
Lola Muestra (EFE) ⇒ Lola Muestra ⇒  ⇒ EFE ⇒
O cais velho. Foto: Rui Amostra ⇒ O cais velho. ⇒ Rui Amostra ⇒  ⇒
O cais velho. (Foto: Rui Amostra/Agência Brasil) ⇒ O cais velho. ⇒ Rui Amostra ⇒ Agência Brasil ⇒
O cais velho. Rui Amostra/Folhapress ⇒ O cais velho. ⇒ Rui Amostra ⇒ Folhapress ⇒
O cais velho — Foto: Rui Amostra/g1 ⇒ O cais velho ⇒ Rui Amostra ⇒ g1 ⇒
O cais velho — Foto: Divulgação/Prefeitura de Exemplo ⇒ O cais velho ⇒  ⇒ Prefeitura de Exemplo ⇒ handout
O cais velho — Foto: Arquivo pessoal ⇒ O cais velho ⇒  ⇒  ⇒ handout
O cais velho. Imagem: Rui Amostra/UOL ⇒ O cais velho. ⇒ Rui Amostra ⇒ UOL ⇒
O cais velho. RUI AMOSTRA/ESTADÃO ⇒ O cais velho. ⇒ Rui Amostra ⇒ Estadão ⇒
O cais velho. Caio Amostra Jr/Agência Brasil ⇒ O cais velho. ⇒ Caio Amostra Jr ⇒ Agência Brasil ⇒
O cais velho. (Créditos: Rui Amostra) ⇒ O cais velho. ⇒ Rui Amostra ⇒  ⇒
O cais velho. LUSA ⇒ O cais velho. ⇒  ⇒ Lusa ⇒
O cais velho. Rui Amostra/LUSA ⇒ O cais velho. ⇒ Rui Amostra ⇒ Lusa ⇒
O cais velho. Foto: Rui Amostra/Global Imagens ⇒ O cais velho. ⇒ Rui Amostra ⇒ Global Imagens ⇒
O cais velho. Foto: DR ⇒ O cais velho. ⇒  ⇒  ⇒ rights=DR
O cais velho. Direitos reservados ⇒ O cais velho. ⇒  ⇒  ⇒ rights=Direitos reservados
O cais velho. © Rui Amostra ⇒ O cais velho. ⇒ Rui Amostra ⇒  ⇒
O cais velho. Agência Brasil ⇒ O cais velho. ⇒  ⇒ Agência Brasil ⇒
O cais velho. Foto: Joana Amostra/Agência Brasil/Arquivo ⇒ O cais velho. ⇒ Joana Amostra ⇒ Agência Brasil ⇒ filePhoto
La diga foranea. ANSA ⇒ La diga foranea. ⇒  ⇒ ANSA ⇒
La diga foranea (ANSA) ⇒ La diga foranea ⇒  ⇒ ANSA ⇒
La diga foranea. © ANSA ⇒ La diga foranea. ⇒  ⇒ ANSA ⇒
La diga foranea - (foto Ansa) ⇒ La diga foranea ⇒  ⇒ ANSA ⇒
La diga foranea. Foto Sara Campione ⇒ La diga foranea. ⇒ Sara Campione ⇒  ⇒
La diga foranea. Foto di Sara Campione ⇒ La diga foranea. ⇒ Sara Campione ⇒  ⇒
La diga foranea. Foto di archivio ⇒ La diga foranea. ⇒  ⇒  ⇒ filePhoto
La diga foranea. (Foto d'archivio) ⇒ La diga foranea. ⇒  ⇒  ⇒ filePhoto
La diga foranea. Credits: Sara Campione ⇒ La diga foranea. ⇒ Sara Campione ⇒  ⇒
La diga foranea. Ph. Sara Campione ⇒ La diga foranea. ⇒ Sara Campione ⇒  ⇒
La diga foranea. Courtesy of the artist ⇒ La diga foranea. ⇒  ⇒ the artist ⇒ courtesy=the artist
La diga foranea. (Sara Campione/Fotogramma) ⇒ La diga foranea. ⇒ Sara Campione ⇒ Fotogramma ⇒
La diga foranea (Sara Campione/LaPresse) ⇒ La diga foranea ⇒ Sara Campione ⇒ LaPresse ⇒
La diga foranea (LaPresse) ⇒ La diga foranea ⇒  ⇒ LaPresse ⇒
La diga foranea. Imagoeconomica ⇒ La diga foranea. ⇒  ⇒ Imagoeconomica ⇒
La diga foranea. (Ansa/Sara Campione) ⇒ La diga foranea. ⇒ Sara Campione ⇒ ANSA ⇒
La diga foranea. Foto: Ufficio stampa ⇒ La diga foranea. ⇒  ⇒  ⇒ handout
La diga foranea. Screenshot da Facebook ⇒ La diga foranea. ⇒  ⇒ Facebook ⇒
Hamnen. Foto: TT ⇒ Hamnen. ⇒  ⇒ TT ⇒
Hamnen. Bild: Maja Mönster/TT ⇒ Hamnen. ⇒ Maja Mönster ⇒ TT ⇒
Hamnen. Foto: MAJA MÖNSTER ⇒ Hamnen. ⇒ Maja Mönster ⇒  ⇒
Hamnen. Foto: Maja Mönster/SvD/TT ⇒ Hamnen. ⇒ Maja Mönster ⇒ SvD; TT ⇒
Hamnen. Foto: Privat ⇒ Hamnen. ⇒  ⇒  ⇒ handout
Hamnen. Foto: Polisen ⇒ Hamnen. ⇒  ⇒ Polisen ⇒
Hamnen. Arkivbild. Foto: Maja Mönster/TT ⇒ Hamnen. ⇒ Maja Mönster ⇒ TT ⇒ filePhoto
Hamnen. Arkivbild. ⇒ Hamnen. ⇒  ⇒  ⇒ filePhoto
Hamnen. (Arkivbild) ⇒ Hamnen. ⇒  ⇒  ⇒ filePhoto
Hamnen. Foto: Maja Mönster / Bildbyrån ⇒ Hamnen. ⇒ Maja Mönster ⇒ Bildbyrån ⇒
Havna. Foto: Kari Mønster / NTB ⇒ Havna. ⇒ Kari Mønster ⇒ NTB ⇒
Havna. Foto: Kari Mønster/NTB scanpix ⇒ Havna. ⇒ Kari Mønster ⇒ NTB Scanpix ⇒
Havna. Foto: Kari Mønster, NRK ⇒ Havna. ⇒ Kari Mønster ⇒ NRK ⇒
Havna. FOTO: KARI MØNSTER ⇒ Havna. ⇒ Kari Mønster ⇒  ⇒
Havnen. Foto: Ritzau Scanpix ⇒ Havnen. ⇒  ⇒ Ritzau Scanpix ⇒
Havnen. (Foto: © Mads Mønster, Scanpix) ⇒ Havnen. ⇒ Mads Mønster ⇒ Scanpix ⇒
Havnen. Arkivfoto: Mads Mønster ⇒ Havnen. ⇒ Mads Mønster ⇒  ⇒ filePhoto
Havnen. Pressefoto ⇒ Havnen. ⇒  ⇒  ⇒ handout
Satama. Kuva: Venla Malli ⇒ Satama. ⇒ Venla Malli ⇒  ⇒
Satama. KUVA: VENLA MALLI / YLE ⇒ Satama. ⇒ Venla Malli ⇒ Yle ⇒
Satama. Venla Malli / Yle ⇒ Satama. ⇒ Venla Malli ⇒ Yle ⇒
Satama. Kuvat: Venla Malli ⇒ Satama. ⇒ Venla Malli ⇒  ⇒
Satama. Arkistokuva ⇒ Satama. ⇒  ⇒  ⇒ filePhoto
Satama. LEHTIKUVA / VENLA MALLI ⇒ Satama. ⇒ Venla Malli ⇒ Lehtikuva ⇒
De haven. Foto: ANP ⇒ De haven. ⇒  ⇒ ANP ⇒
De haven. © ANP ⇒ De haven. ⇒  ⇒ ANP ⇒
De haven. © Sanne Staal ⇒ De haven. ⇒ Sanne Staal ⇒  ⇒
De haven. Foto Sanne Staal ⇒ De haven. ⇒ Sanne Staal ⇒  ⇒
De haven. Beeld ANP ⇒ De haven. ⇒  ⇒ ANP ⇒
De haven. Beeld Getty Images ⇒ De haven. ⇒  ⇒ Getty Images ⇒
De haven. FOTO SANNE STAAL ⇒ De haven. ⇒ Sanne Staal ⇒  ⇒
De haven. ANP / Sanne Staal ⇒ De haven. ⇒ Sanne Staal ⇒ ANP ⇒
De haven. (Foto: Sanne van der Staal) ⇒ De haven. ⇒ Sanne van der Staal ⇒  ⇒
De haven. Foto: eigen foto ⇒ De haven. ⇒  ⇒  ⇒ handout
De haven. Archieffoto ⇒ De haven. ⇒  ⇒  ⇒ filePhoto
De haven. Hollandse Hoogte / Sanne Staal ⇒ De haven. ⇒ Sanne Staal ⇒ Hollandse Hoogte ⇒
De haven. Belga ⇒ De haven. ⇒  ⇒ Belga ⇒
De haven. AFP / Sanne Staal ⇒ De haven. ⇒ Sanne Staal ⇒ AFP ⇒
Höfnin. Mynd: Jón Dæmi ⇒ Höfnin. ⇒ Jón Dæmi ⇒  ⇒
Höfnin. Ljósmynd/Jón Dæmi ⇒ Höfnin. ⇒ Jón Dæmi ⇒  ⇒
`;
