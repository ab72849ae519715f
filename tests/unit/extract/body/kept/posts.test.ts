import { describe, expect, test } from 'vitest';
import { readInside } from './inside.ts';

describe('a post is a quote with its author, its date and a link to it', () => {
  test.each([
    [
      'X',
      `<div class="embed"><blockquote class="twitter-tweet" data-lang="en"><p lang="en" dir="ltr">The first ship is in. What a night! <a href="https://t.co/x1">pic.twitter.com/x1</a></p>&mdash; Harbour Office (@harbour) <a href="https://twitter.com/harbour/status/1788?ref_src=twsrc%5Etfw">May 9, 2024</a></blockquote> <script async src="https://platform.twitter.com/widgets.js" charset="utf-8"></script></div>`,
      'https://twitter.com/harbour/status/1788',
      /^The first ship is in\. What a night! pic\.twitter\.com\/x1\n\n— Harbour Office \(@harbour\) May 9, 2024$/,
    ],
    [
      'Facebook',
      `<div class="fb-post" data-href="https://www.facebook.com/harbour/posts/123" data-width="500"><blockquote cite="https://www.facebook.com/harbour/posts/123" class="fb-xfbml-parse-ignore"><p>We open at dawn. Bring your papers.</p>Posted by <a href="https://www.facebook.com/harbour">Harbour Office</a> on&nbsp;<a href="https://www.facebook.com/harbour/posts/123">Thursday, 9 May 2024</a></blockquote></div>`,
      'https://www.facebook.com/harbour/posts/123',
      /^We open at dawn\. Bring your papers\.\n\nPosted by Harbour Office on\u00a0Thursday, 9 May 2024$/,
    ],
    [
      'TikTok',
      `<blockquote class="tiktok-embed" cite="https://www.tiktok.com/@harbour/video/72" data-video-id="72"><section><a target="_blank" title="@harbour" href="https://www.tiktok.com/@harbour?refer=embed">@harbour</a><p>The wave hits the wall <a href="https://www.tiktok.com/tag/storm">#storm</a></p></section></blockquote><script async src="https://www.tiktok.com/embed.js"></script>`,
      'https://www.tiktok.com/@harbour/video/72',
      /^@harbour\n\nThe wave hits the wall #storm\n\n— TikTok$/,
    ],
    [
      'Bluesky',
      `<blockquote class="bluesky-embed" data-bluesky-uri="at://did:plc:abc/app.bsky.feed.post/3k" data-bluesky-cid="x"><p lang="en">Ships are back.</p>&mdash; Harbour (<a href="https://bsky.app/profile/did:plc:abc?ref_src=embed">@harbour.example</a>) <a href="https://bsky.app/profile/did:plc:abc/post/3k?ref_src=embed">May 9, 2024 at 7:45 AM</a></blockquote>`,
      'https://bsky.app/profile/did:plc:abc/post/3k',
      /^Ships are back\.\n\n— Harbour \(@harbour\.example\) May 9, 2024 at 7:45 AM$/,
    ],
    [
      'Instagram with its words',
      `<blockquote class="instagram-media" data-instgrm-captioned data-instgrm-permalink="https://www.instagram.com/p/Cabc/?utm_source=ig_embed"><div><p><a href="https://www.instagram.com/p/Cabc/">Dawn over the north quay, after three days of storm and rain.</a></p><p>A post shared by <a href="https://www.instagram.com/harbour/">Harbour Office</a> (@harbour) on <time datetime="2024-05-09T07:45:00+00:00">May 9, 2024</time></p></div></blockquote>`,
      'https://www.instagram.com/p/Cabc/',
      /^Dawn over the north quay, after three days of storm and rain\.\n\nA post shared by Harbour Office \(@harbour\) on May 9, 2024$/,
    ],
  ])('%s', (_, inside, address, text) => {
    const read = readInside(inside);
    expect(read.text).toMatch(text);
    expect(read.html).toMatch(/<blockquote cite="[^"]+">/);
    expect(read.html).toContain(`href="${address}"`);
    expect(read.html).not.toContain('ref_src');
  });

  test('words like a site’s own note stay in a post', () => {
    const { text } = readInside(
      '<blockquote class="twitter-tweet"><p>Follow us on Instagram and sign up for our newsletter, says the harbour.</p>&mdash; Harbour (@harbour) <a href="https://twitter.com/harbour/status/1">May 9, 2024</a></blockquote>',
    );
    expect(text).toContain('Follow us on Instagram');
  });
});

describe('a post that only the network’s script could show is kept as a link', () => {
  test.each([
    [
      'Instagram',
      `<blockquote class="instagram-media" data-instgrm-permalink="https://www.instagram.com/p/Cabc/?utm_source=ig_embed"><div><a href="https://www.instagram.com/p/Cabc/"><div></div><div>View this post on Instagram</div></a><p><a href="https://www.instagram.com/p/Cabc/">A post shared by Harbour Office (@harbour)</a></p></div></blockquote>`,
      '<a href="https://www.instagram.com/p/Cabc/">A post shared by Harbour Office (@harbour)</a> (Instagram)',
    ],
    [
      'Instagram in German',
      `<blockquote class="instagram-media" data-instgrm-permalink="https://www.instagram.com/p/Cabc/"><a href="https://www.instagram.com/p/Cabc/">Sieh dir diesen Beitrag auf Instagram an</a></blockquote>`,
      '<a href="https://www.instagram.com/p/Cabc/">Instagram</a>',
    ],
    [
      'Mastodon',
      `<iframe src="https://social.example/@harbour/1123/embed" class="mastodon-embed" width="400" allowfullscreen></iframe>`,
      '<a href="https://social.example/@harbour/1123">Mastodon</a>',
    ],
    [
      'Telegram',
      `<script async src="https://telegram.org/js/telegram-widget.js?22" data-telegram-post="harbour/12" data-width="100%"></script>`,
      '<a href="https://t.me/harbour/12">Telegram</a>',
    ],
    [
      'X in a frame',
      `<iframe src="https://platform.twitter.com/embed/Tweet.html?dnt=false&amp;id=1788" title="X Post"></iframe>`,
      '<a href="https://x.com/i/status/1788">X</a>',
    ],
    [
      'Bluesky in a frame',
      `<iframe data-src="https://embed.bsky.app/embed/did:plc:abc/app.bsky.feed.post/3k"></iframe>`,
      '<a href="https://bsky.app/profile/did:plc:abc/post/3k">Bluesky</a>',
    ],
    ['AMP', `<amp-twitter width="1" height="1" data-tweetid="1788"></amp-twitter>`, ''],
    [
      'AMP of its own size',
      `<amp-instagram width="400" height="400" layout="responsive" data-shortcode="Cabc"></amp-instagram>`,
      '<a href="https://www.instagram.com/p/Cabc/">Instagram</a>',
    ],
  ])('%s', (_, inside, link) => {
    const { html, text } = readInside(inside);
    expect(html).toBe(link === '' ? '' : `<figure><figcaption>${link}</figcaption></figure>`);
    expect(text).toBe('');
  });
});
