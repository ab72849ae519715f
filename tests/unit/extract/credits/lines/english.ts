/** Forms of English-language outlets: text ⇒ caption ⇒ creators ⇒ agencies ⇒ what else is said. A line break is ⏎. */
export const englishLines = `
The ferry leaves the quay. (AP Photo/Nora Quill, Pool) ⇒ The ferry leaves the quay. ⇒ Nora Quill ⇒ AP ⇒ pool
The ferry leaves the quay. (AP Photo) ⇒ The ferry leaves the quay. ⇒  ⇒ AP ⇒
The ferry leaves the quay. (Nora Quill/Example Daily News via AP) ⇒ The ferry leaves the quay. ⇒ Nora Quill ⇒ Example Daily News; AP ⇒
The ferry leaves the quay. (Nora Quill/Pool Photo via AP) ⇒ The ferry leaves the quay. ⇒ Nora Quill ⇒ AP ⇒ pool
The ferry leaves the quay. (Paul Draft/The Canadian Press via AP) ⇒ The ferry leaves the quay. ⇒ Paul Draft ⇒ The Canadian Press; AP ⇒
The ferry leaves the quay. THE CANADIAN PRESS/Nora Quill ⇒ The ferry leaves the quay. ⇒ Nora Quill ⇒ The Canadian Press ⇒
The ferry leaves the quay. Photo: Nora Quill/Stuff ⇒ The ferry leaves the quay. ⇒ Nora Quill ⇒ Stuff ⇒
The ferry leaves the quay. Photo: RNZ / Nora Quill ⇒ The ferry leaves the quay. ⇒ Nora Quill ⇒ RNZ ⇒
The ferry leaves the quay. Photo / Nora Quill ⇒ The ferry leaves the quay. ⇒ Nora Quill ⇒  ⇒
The ferry leaves the quay. AAP: Nora Quill ⇒ The ferry leaves the quay. ⇒ Nora Quill ⇒ AAP ⇒
The ferry leaves the quay. (ABC News: Nora Quill) ⇒ The ferry leaves the quay. ⇒ Nora Quill ⇒ ABC News ⇒
The ferry leaves the quay. (Supplied: Nora Quill) ⇒ The ferry leaves the quay. ⇒  ⇒ Nora Quill ⇒ handout
The ferry leaves the quay.  (Supplied) ⇒ The ferry leaves the quay. ⇒  ⇒  ⇒ handout
The ferry leaves the quay. Photograph: Nora Quill/The Guardian ⇒ The ferry leaves the quay. ⇒ Nora Quill ⇒ The Guardian ⇒
The ferry leaves the quay. Composite: Guardian Design; Nora Quill; Getty Images ⇒ The ferry leaves the quay. ⇒ Nora Quill ⇒ Guardian Design; Getty Images ⇒
The ferry leaves the quay. Illustration: Nora Quill/The Guardian ⇒ The ferry leaves the quay. ⇒ Nora Quill ⇒ The Guardian ⇒
The ferry leaves the quay. Getty Images/Nora Quill ⇒ The ferry leaves the quay. ⇒ Nora Quill ⇒ Getty Images ⇒
The ferry leaves the quay. Nora Quill, BBC ⇒ The ferry leaves the quay. ⇒ Nora Quill ⇒ BBC ⇒
The ferry leaves the quay. Image source, Getty Images ⇒ The ferry leaves the quay. ⇒  ⇒ Getty Images ⇒
Image source, EPA⏎Image caption,⏎A ship in the harbour ⇒ A ship in the harbour ⇒  ⇒ EPA ⇒
The ferry leaves the quay. CREDIT: NORA QUILL ⇒ The ferry leaves the quay. ⇒ Nora Quill ⇒  ⇒
The ferry leaves the quay. Photo courtesy of Nora Quill ⇒ The ferry leaves the quay. ⇒  ⇒ Nora Quill ⇒ courtesy=Nora Quill
The ferry leaves the quay. Photo courtesy Example Museum of Art ⇒ The ferry leaves the quay. ⇒  ⇒ Example Museum of Art ⇒ courtesy=Example Museum of Art
The ferry leaves the quay. Courtesy photo ⇒ The ferry leaves the quay. ⇒  ⇒  ⇒ handout
The ferry leaves the quay. Contributed photo ⇒ The ferry leaves the quay. ⇒  ⇒  ⇒ handout
The ferry leaves the quay. Contributed by Nora Quill ⇒ The ferry leaves the quay. ⇒  ⇒ Nora Quill ⇒ handout
The ferry leaves the quay. Provided by the Example Police Department ⇒ The ferry leaves the quay. ⇒  ⇒ the Example Police Department ⇒ handout
The ferry leaves the quay. (Handout via Reuters) ⇒ The ferry leaves the quay. ⇒  ⇒ Reuters ⇒ handout
The ferry leaves the quay. Example Ministry/Handout via REUTERS ⇒ The ferry leaves the quay. ⇒  ⇒ Example Ministry; Reuters ⇒ handout
The ferry leaves the quay. Nora Quill/via REUTERS ⇒ The ferry leaves the quay. ⇒ Nora Quill ⇒ Reuters ⇒
The ferry leaves the quay. REUTERS/Nora Quill/Illustration/File Photo ⇒ The ferry leaves the quay. ⇒ Nora Quill ⇒ Reuters ⇒ filePhoto
The ferry leaves the quay. REUTERS/Nora Quill TPX IMAGES OF THE DAY ⇒ The ferry leaves the quay. ⇒ Nora Quill ⇒ Reuters ⇒
The ferry leaves the quay. REUTERS/Nora Quill Purchase Licensing Rights, opens new tab ⇒ The ferry leaves the quay. ⇒ Nora Quill ⇒ Reuters ⇒
The ferry leaves the quay. | Nora Quill/AP Photo ⇒ The ferry leaves the quay. ⇒ Nora Quill ⇒ AP ⇒
The ferry leaves the quay. | Nora Quill for POLITICO ⇒ The ferry leaves the quay. ⇒ Nora Quill ⇒ POLITICO ⇒
The ferry leaves the quay. | Getty ⇒ The ferry leaves the quay. ⇒  ⇒ Getty Images ⇒
The ferry leaves the quay. Nora Quill for NPR ⇒ The ferry leaves the quay. ⇒ Nora Quill ⇒ NPR ⇒
The ferry leaves the quay. Nora Quill for The Example Times ⇒ The ferry leaves the quay. ⇒ Nora Quill ⇒ The Example Times ⇒
The ferry leaves the quay. Staff photo by Nora Quill ⇒ The ferry leaves the quay. ⇒ Nora Quill ⇒  ⇒
The ferry leaves the quay. Example Herald photo by Nora Quill ⇒ The ferry leaves the quay. ⇒ Nora Quill ⇒ Example Herald ⇒
The ferry leaves the quay. Photo by Sgt. 1st Class Nora Quill ⇒ The ferry leaves the quay. ⇒ Nora Quill ⇒  ⇒
The ferry leaves the quay. (U.S. Army photo by Staff Sgt. Nora Quill/Released) ⇒ The ferry leaves the quay. ⇒ Nora Quill ⇒ U.S. Army ⇒
The ferry leaves the quay. (NASA/Nora Quill) ⇒ The ferry leaves the quay. ⇒ Nora Quill ⇒ NASA ⇒
The ferry leaves the quay. Credits: NASA/ESA/CSA/STScI ⇒ The ferry leaves the quay. ⇒  ⇒ NASA; ESA; CSA; STScI ⇒
The ferry leaves the quay. Image credit: NASA, ESA, CSA, N. Quill (STScI) ⇒ The ferry leaves the quay. ⇒ N. Quill ⇒ NASA; ESA; CSA; STScI ⇒
The ferry leaves the quay. ESA/Hubble & NASA, N. Quill ⇒ The ferry leaves the quay. ⇒ N. Quill ⇒ ESA/Hubble; NASA ⇒
The ferry leaves the quay. Photo by Nora Quill via Wikimedia Commons, CC BY 2.0 ⇒ The ferry leaves the quay. ⇒ Nora Quill ⇒ Wikimedia Commons ⇒ licence=CC BY 2.0
The ferry leaves the quay. Nora Quill/Flickr/CC BY-NC-ND 2.0 ⇒ The ferry leaves the quay. ⇒ Nora Quill ⇒ Flickr ⇒ licence=CC BY-NC-ND 2.0
The ferry leaves the quay. Nora Quill / Wikimedia Commons / CC-BY-SA-3.0 ⇒ The ferry leaves the quay. ⇒ Nora Quill ⇒ Wikimedia Commons ⇒ licence=CC BY-SA 3.0
The ferry leaves the quay. Public domain, via Wikimedia Commons ⇒ The ferry leaves the quay. ⇒  ⇒ Wikimedia Commons ⇒ licence=Public domain
The ferry leaves the quay. By Nora Quill - Own work, CC BY-SA 4.0 ⇒ The ferry leaves the quay. ⇒ Nora Quill ⇒  ⇒ licence=CC BY-SA 4.0
The ferry leaves the quay. © Nora Quill/Magnum Photos ⇒ The ferry leaves the quay. ⇒ Nora Quill ⇒ Magnum Photos ⇒
The ferry leaves the quay. ©2021 Nora Quill ⇒ The ferry leaves the quay. ⇒ Nora Quill ⇒  ⇒
The ferry leaves the quay. © Nora Quill, all rights reserved ⇒ The ferry leaves the quay. ⇒ Nora Quill ⇒  ⇒ rights=all rights reserved
The ferry leaves the quay. Copyright: Nora Quill ⇒ The ferry leaves the quay. ⇒ Nora Quill ⇒  ⇒
The ferry leaves the quay. (c) dpa ⇒ The ferry leaves the quay. ⇒  ⇒ dpa ⇒
The ferry leaves the quay. Shutterstock ⇒ The ferry leaves the quay. ⇒  ⇒ Shutterstock ⇒
The ferry leaves the quay. Shutterstock / Nora Quill ⇒ The ferry leaves the quay. ⇒ Nora Quill ⇒ Shutterstock ⇒
The ferry leaves the quay. Photo: Shutterstock.com/nquill ⇒ The ferry leaves the quay. ⇒ nquill ⇒ Shutterstock ⇒
The ferry leaves the quay. Photo by Nora Quill from Pexels ⇒ The ferry leaves the quay. ⇒ Nora Quill ⇒ Pexels ⇒
The ferry leaves the quay. (Photo by Nora Quill on Pexels) ⇒ The ferry leaves the quay. ⇒ Nora Quill ⇒ Pexels ⇒
The ferry leaves the quay. Image by Nora Quill from Pixabay ⇒ The ferry leaves the quay. ⇒ Nora Quill ⇒ Pixabay ⇒
The ferry leaves the quay. Source: Twitter/@noraquill ⇒ The ferry leaves the quay. ⇒ @noraquill ⇒ Twitter ⇒
The ferry leaves the quay. Screengrab: X/@noraquill ⇒ The ferry leaves the quay. ⇒ @noraquill ⇒ X ⇒
The ferry leaves the quay. Instagram/@nora.quill ⇒ The ferry leaves the quay. ⇒ @nora.quill ⇒ Instagram ⇒
The ferry leaves the quay. Photo: Facebook / Nora Quill ⇒ The ferry leaves the quay. ⇒ Nora Quill ⇒ Facebook ⇒
The ferry leaves the quay. Map: Nora Quill/The Example ⇒ The ferry leaves the quay. ⇒ Nora Quill ⇒ The Example ⇒
The ferry leaves the quay. Graphic: Nora Quill. Sources: Eurostat, OECD ⇒ The ferry leaves the quay. ⇒ Nora Quill ⇒ Eurostat; OECD ⇒
The ferry leaves the quay. Drawing by Nora Quill ⇒ The ferry leaves the quay. ⇒ Nora Quill ⇒  ⇒
The ferry leaves the quay. Photographs by Nora Quill and Paul Draft ⇒ The ferry leaves the quay. ⇒ Nora Quill; Paul Draft ⇒  ⇒
The ferry leaves the quay. Photos: Nora Quill, Paul Draft and Owen Scheme ⇒ The ferry leaves the quay. ⇒ Nora Quill; Paul Draft; Owen Scheme ⇒  ⇒
The ferry leaves the quay.NORA QUILL/GETTY IMAGES ⇒ The ferry leaves the quay. ⇒ Nora Quill ⇒ Getty Images ⇒
The ferry leaves the quay. Nora Quill—Getty Images ⇒ The ferry leaves the quay. ⇒ Nora Quill ⇒ Getty Images ⇒
The ferry leaves the quay. Nora Quill — AP ⇒ The ferry leaves the quay. ⇒ Nora Quill ⇒ AP ⇒
The ferry leaves the quay. NORA QUILL FOR THE WASHINGTON POST ⇒ The ferry leaves the quay. ⇒ Nora Quill ⇒ The Washington Post ⇒
The ferry leaves the quay. (Nora Quill for The Washington Post) ⇒ The ferry leaves the quay. ⇒ Nora Quill ⇒ The Washington Post ⇒
The ferry leaves the quay. PHOTO: NORA QUILL/BLOOMBERG NEWS ⇒ The ferry leaves the quay. ⇒ Nora Quill ⇒ Bloomberg News ⇒
The ferry leaves the quay. PHOTO: AFP ⇒ The ferry leaves the quay. ⇒  ⇒ AFP ⇒
The ferry leaves the quay. PHOTO: NORA QUILL/FACEBOOK ⇒ The ferry leaves the quay. ⇒ Nora Quill ⇒ Facebook ⇒
The ferry leaves the quay. (Yonhap) ⇒ The ferry leaves the quay. ⇒  ⇒ Yonhap ⇒
The ferry leaves the quay. (Xinhua/Zhang San) ⇒ The ferry leaves the quay. ⇒ Zhang San ⇒ Xinhua ⇒
The ferry leaves the quay. Photo: Xinhua ⇒ The ferry leaves the quay. ⇒  ⇒ Xinhua ⇒
The ferry leaves the quay. Photo: VCG ⇒ The ferry leaves the quay. ⇒  ⇒ VCG ⇒
The ferry leaves the quay. KYODO ⇒ The ferry leaves the quay. ⇒  ⇒ Kyodo ⇒
The ferry leaves the quay. PTI Photo ⇒ The ferry leaves the quay. ⇒  ⇒ PTI ⇒
The ferry leaves the quay. (Image: PTI) ⇒ The ferry leaves the quay. ⇒  ⇒ PTI ⇒
The ferry leaves the quay. | Photo Credit: Nora Quill ⇒ The ferry leaves the quay. ⇒ Nora Quill ⇒  ⇒
The ferry leaves the quay. | Photo Credit: PTI ⇒ The ferry leaves the quay. ⇒  ⇒ PTI ⇒
The ferry leaves the quay. Express photo by Nora Quill ⇒ The ferry leaves the quay. ⇒ Nora Quill ⇒ Express ⇒
The ferry leaves the quay. (HT Photo) ⇒ The ferry leaves the quay. ⇒  ⇒ HT Photo ⇒
The ferry leaves the quay. ANI ⇒ The ferry leaves the quay. ⇒  ⇒ ANI ⇒
`;
