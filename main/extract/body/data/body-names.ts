/** Words in class and id by which sites name the element that holds the article's text, the surest first. */
export const bodyNames = `articlebody|article body|article text|articletext|article content|articlecontent|story body|storybody|
  story content|story text|entry content|entry body|post content|post body|post text|postcontent|
  postbody|news text|news body|news content|newstext|content body|body content|body text|bodytext|
  article main|article fulltext|text content|main text|maintext|rich text|richtext|single content|
  blog content|artikel text|artikel body|detail content|news detail|td post content|field name body|
  articulo|cuerpo|texte|article corps|corpo|story`;
