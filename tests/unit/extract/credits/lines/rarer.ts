/** Rarer forms, from many outlets: text ⇒ caption ⇒ creators ⇒ agencies ⇒ what else is said. */
export const rarerLines = `
The quay. Nora Quill | Staff Photographer ⇒ The quay. ⇒ Nora Quill ⇒  ⇒
The quay. Nora Quill | The Example Times ⇒ The quay. ⇒ Nora Quill ⇒ The Example Times ⇒
The quay. PHOTO: NORA QUILL / THE EXAMPLE ⇒ The quay. ⇒ Nora Quill ⇒ THE EXAMPLE ⇒
The quay. Photo: Supplied by Nora Quill ⇒ The quay. ⇒  ⇒ Nora Quill ⇒ handout
The quay. Photos: Nora Quill/AP (left); Paul Draft/Getty (right) ⇒ The quay. ⇒ Nora Quill; Paul Draft ⇒ AP; Getty Images ⇒
The quay. Image: NASA/JPL-Caltech/MSSS ⇒ The quay. ⇒  ⇒ NASA; JPL-Caltech; MSSS ⇒
The quay. Credit: ESO/N. Quill ⇒ The quay. ⇒ N. Quill ⇒ ESO ⇒
The quay. Photo: Nora Quill (CC BY 2.0) ⇒ The quay. ⇒ Nora Quill ⇒  ⇒ licence=CC BY 2.0
The quay. Photo: Nora Quill, licensed under CC BY-SA 3.0 ⇒ The quay. ⇒ Nora Quill ⇒  ⇒ licence=CC BY-SA 3.0
The quay. Pic: Nora Quill ⇒ The quay. ⇒ Nora Quill ⇒  ⇒
The quay. Picture by: Nora Quill ⇒ The quay. ⇒ Nora Quill ⇒  ⇒
The quay. Photo/Nora Quill ⇒ The quay. ⇒ Nora Quill ⇒  ⇒
The quay. Photo - Nora Quill ⇒ The quay. ⇒ Nora Quill ⇒  ⇒
The quay. Photos courtesy Nora Quill & Example Museum ⇒ The quay. ⇒  ⇒ Nora Quill; Example Museum ⇒ courtesy=Nora Quill; Example Museum
La criée. MAXPPP – Élise Gabarit ⇒ La criée. ⇒ Élise Gabarit ⇒ MaxPPP ⇒
The quay. 📸: Nora Quill ⇒ The quay. ⇒ Nora Quill ⇒  ⇒
The quay. AFP photo by Nora Quill ⇒ The quay. ⇒ Nora Quill ⇒ AFP ⇒
The quay. Crédit photo Élise Gabarit ⇒ The quay. ⇒ Élise Gabarit ⇒  ⇒
The quay. (Photo: Nora Quill, File) ⇒ The quay. ⇒ Nora Quill ⇒  ⇒ filePhoto
The quay. (Nora Quill, AP) ⇒ The quay. ⇒ Nora Quill ⇒ AP ⇒
The quay. (Nora Quill | AP) ⇒ The quay. ⇒ Nora Quill ⇒ AP ⇒
The quay. (Nora Quill/The Example via AP, File) ⇒ The quay. ⇒ Nora Quill ⇒ The Example; AP ⇒ filePhoto
The quay. (Nora Quill/The Example Times/TNS) ⇒ The quay. ⇒ Nora Quill ⇒ The Example Times; TNS ⇒
The quay. (Provided by Nora Quill) ⇒ The quay. ⇒  ⇒ Nora Quill ⇒ handout
The quay. (Courtesy Example County Sheriff's Office) ⇒ The quay. ⇒  ⇒ Example County Sheriff's Office ⇒ courtesy=Example County Sheriff's Office
The quay. Courtesy of Nora Quill/Example Gallery ⇒ The quay. ⇒  ⇒ Nora Quill; Example Gallery ⇒ courtesy=Nora Quill; Example Gallery
The quay. Photo by Nora Quill. Courtesy of Example Museum ⇒ The quay. ⇒ Nora Quill ⇒ Example Museum ⇒ courtesy=Example Museum
The quay. Everett Collection / Shutterstock ⇒ The quay. ⇒  ⇒ Everett Collection; Shutterstock ⇒
The quay. Alamy ⇒ The quay. ⇒  ⇒ Alamy ⇒
The quay. Photo by NORA QUILL/AFP/Getty Images ⇒ The quay. ⇒ Nora Quill ⇒ AFP; Getty Images ⇒
The quay. Nora Quill/EPA-EFE/REX/Shutterstock ⇒ The quay. ⇒ Nora Quill ⇒ EPA-EFE; Rex; Shutterstock ⇒
The quay. EPA-EFE/NORA QUILL ⇒ The quay. ⇒ Nora Quill ⇒ EPA-EFE ⇒
The quay. EPA/NORA QUILL MANDATORY CREDIT ⇒ The quay. ⇒ Nora Quill ⇒ EPA ⇒
The quay. Photo Nora Quill/AFP ⇒ The quay. ⇒ Nora Quill ⇒ AFP ⇒
The quay. Photo: AFP/Nora Quill ⇒ The quay. ⇒ Nora Quill ⇒ AFP ⇒
The quay. Photo: AFP / Getty Images / Nora Quill ⇒ The quay. ⇒ Nora Quill ⇒ AFP; Getty Images ⇒
The quay. Illustration: Nora Quill; photo: Paul Draft/Reuters ⇒ The quay. ⇒ Nora Quill; Paul Draft ⇒ Reuters ⇒
The quay. Video: Nora Quill/AFPTV ⇒ The quay. ⇒ Nora Quill ⇒ AFP ⇒
The quay. Still from video by Nora Quill ⇒ The quay. ⇒ Nora Quill ⇒  ⇒
The quay. Image: © Nora Quill | Dreamstime.com ⇒ The quay. ⇒ Nora Quill ⇒ Dreamstime ⇒
The quay. (Nora Quill photo) ⇒ The quay. ⇒ Nora Quill ⇒  ⇒
The quay. (Example Tribune file photo) ⇒ The quay. ⇒  ⇒ Example Tribune ⇒ filePhoto
The quay. Photo by Nora Quill, Example Tribune ⇒ The quay. ⇒ Nora Quill ⇒ Example Tribune ⇒
The quay. NORA QUILL • EXAMPLE TRIBUNE ⇒ The quay. ⇒ Nora Quill ⇒ EXAMPLE TRIBUNE ⇒
The quay. — Nora Quill/Example Tribune ⇒ The quay. ⇒ Nora Quill ⇒ Example Tribune ⇒
The quay. ― Reuters pic ⇒ The quay. ⇒  ⇒ Reuters ⇒
The quay. — Picture by Nora Quill ⇒ The quay. ⇒ Nora Quill ⇒  ⇒
The quay. - AFP ⇒ The quay. ⇒  ⇒ AFP ⇒
The quay. /AFP ⇒ The quay. ⇒  ⇒ AFP ⇒
The quay. [AFP/Nora Quill] ⇒ The quay. ⇒ Nora Quill ⇒ AFP ⇒
The quay. [Nora Quill/EPA] ⇒ The quay. ⇒ Nora Quill ⇒ EPA ⇒
The quay. Via Reuters ⇒ The quay. ⇒  ⇒ Reuters ⇒
The quay. via @noraquill/Twitter ⇒ The quay. ⇒ @noraquill ⇒ Twitter ⇒
The quay. Twitter: @noraquill ⇒ The quay. ⇒ @noraquill ⇒ Twitter ⇒
The quay. Twitter / @noraquill ⇒ The quay. ⇒ @noraquill ⇒ Twitter ⇒
The quay. @noraquill on Instagram ⇒ The quay. ⇒ @noraquill ⇒ Instagram ⇒
The quay. @noraquill via Reuters ⇒ The quay. ⇒ @noraquill ⇒ Reuters ⇒
The quay. Photo credit: Nora Quill/ Example Tribune ⇒ The quay. ⇒ Nora Quill ⇒ Example Tribune ⇒
Die Fähre. Foto: Greta Beispiel© dpa ⇒ Die Fähre. ⇒ Greta Beispiel ⇒ dpa ⇒
Die Fähre. (dpa) ⇒ Die Fähre. ⇒  ⇒ dpa ⇒
Die Fähre (dpa) ⇒ Die Fähre ⇒  ⇒ dpa ⇒
Die Fähre. Foto: dpa/Greta Beispiel/dpa ⇒ Die Fähre. ⇒ Greta Beispiel ⇒ dpa ⇒
Die Fähre. Foto: G. Beispiel ⇒ Die Fähre. ⇒ G. Beispiel ⇒  ⇒
Die Fähre. Foto: Beispiel ⇒ Die Fähre. ⇒ Beispiel ⇒  ⇒
Die Fähre. Foto: Dr. Greta Beispiel ⇒ Die Fähre. ⇒ Greta Beispiel ⇒  ⇒
Die Fähre. Foto: Greta Beispiel (Archiv) ⇒ Die Fähre. ⇒ Greta Beispiel ⇒  ⇒ filePhoto
Die Fähre. Archiv: Greta Beispiel ⇒ Die Fähre. ⇒ Greta Beispiel ⇒  ⇒ filePhoto
Die Fähre. Bild: SWR, Greta Beispiel ⇒ Die Fähre. ⇒ Greta Beispiel ⇒ SWR ⇒
Die Fähre. Foto: picture alliance / ASSOCIATED PRESS | Nora Quill ⇒ Die Fähre. ⇒ Nora Quill ⇒ picture alliance; Associated Press ⇒
Die Fähre. Foto: IMAGO/ZUMA Press Wire ⇒ Die Fähre. ⇒  ⇒ imago; ZUMA Press Wire ⇒
Die Fähre. Foto: ©Beispiel - stock.adobe.com ⇒ Die Fähre. ⇒ Beispiel ⇒ Adobe Stock ⇒
Die Fähre. Bild: Greta Beispiel / Tamedia ⇒ Die Fähre. ⇒ Greta Beispiel ⇒ Tamedia ⇒
Die Fähre. Foto: Getty ⇒ Die Fähre. ⇒  ⇒ Getty Images ⇒
Die Fähre. Foto: unsplash.com ⇒ Die Fähre. ⇒  ⇒ Unsplash ⇒
Die Fähre. Foto: Stadtarchiv Beispielstadt ⇒ Die Fähre. ⇒  ⇒ Stadtarchiv Beispielstadt ⇒
Die Fähre. Quelle: Nora Quill/AP/dpa ⇒ Die Fähre. ⇒ Nora Quill ⇒ AP; dpa ⇒
Die Fähre. Quelle: ZDF ⇒ Die Fähre. ⇒  ⇒ ZDF ⇒
Die Fähre. Bild: ARD ⇒ Die Fähre. ⇒  ⇒ ARD ⇒
Die Fähre. © ZDF/Greta Beispiel ⇒ Die Fähre. ⇒ Greta Beispiel ⇒ ZDF ⇒
Die Fähre. Foto: ORF ⇒ Die Fähre. ⇒  ⇒ ORF ⇒
Die Fähre. Foto: BMI/Greta Beispiel ⇒ Die Fähre. ⇒ Greta Beispiel ⇒ BMI ⇒
Die Fähre. Foto: zvg/Beispielverein ⇒ Die Fähre. ⇒  ⇒ Beispielverein ⇒ handout
La lonja. Foto: Gobierno de Muestra ⇒ La lonja. ⇒  ⇒ Gobierno de Muestra ⇒
La lonja. FOTO: LOLA MUESTRA - EL TIEMPO ⇒ La lonja. ⇒ Lola Muestra ⇒ EL TIEMPO ⇒
La lonja. Foto: Lola Muestra / EL TIEMPO ⇒ La lonja. ⇒ Lola Muestra ⇒ EL TIEMPO ⇒
La lonja. Foto: Twitter @lolamuestra ⇒ La lonja. ⇒ @lolamuestra ⇒ Twitter ⇒
La lonja. (Photo by Lola Muestra / AFP) (LOLA MUESTRA/AFP) ⇒ La lonja. ⇒ Lola Muestra ⇒ AFP ⇒
`;
