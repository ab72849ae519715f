/**
 * Whether a page broke off on its way: it has no end, and stops within a tag, a script or a sentence. Pages that
 * leave out their end tags stop after a sentence.
 */
export function isTruncated(source: string, text: string): boolean {
  if (!/<(?:html|body|head)[\s>]/i.test(source.slice(0, 5000))) return false;
  if (/<\/(?:body|html)\s*>/i.test(source.slice(-20_000))) return false;
  const end = source.slice(-3000);
  return (
    end.lastIndexOf('<') > end.lastIndexOf('>') ||
    isWithinScript(source) ||
    !/[.!?…。！？؟।:»”"'’)\]]\s*$/.test(text)
  );
}

function isWithinScript(source: string): boolean {
  const lower = source.slice(-200_000).toLowerCase();
  return (
    lower.lastIndexOf('<script') > lower.lastIndexOf('</script') ||
    lower.lastIndexOf('<!--') > lower.lastIndexOf('-->')
  );
}
