import { describe, expect, test } from 'vitest';
import { readInside } from './inside.ts';

const video = {
  '@context': 'https://schema.org',
  '@type': 'VideoObject',
  name: 'The storm in a minute',
  embedUrl: 'https://www.youtube.com/embed/abcDEF12345',
  thumbnailUrl: 'https://gazette.example/poster.jpg',
};

/** The figure of an embed that has a poster. */
const withPoster = (link: string, title: string, service = '') =>
  `<figure><figure><img src="photo:0" alt="${title}"></figure><figcaption><a href="${link}">${title}</a>${service && ` (${service})`}</figcaption></figure>`;

describe('a video is its poster, its title and a link', () => {
  test.each([
    [
      'YouTube, titled by the structured data',
      '<div class="video-container"><iframe width="560" height="315" src="https://www.youtube.com/embed/abcDEF12345?feature=oembed" title="YouTube video player" allowfullscreen></iframe></div>',
      withPoster('https://www.youtube.com/watch?v=abcDEF12345', 'The storm in a minute', 'YouTube'),
      'https://i.ytimg.com/vi/abcDEF12345/hqdefault.jpg',
    ],
    [
      'WordPress’s block, waiting for consent, with a caption',
      '<figure class="wp-block-embed is-provider-youtube"><div class="wp-block-embed__wrapper"><iframe title="The wave" src="about:blank" data-src="https://www.youtube-nocookie.com/embed/zzzDEF12345"></iframe></div><figcaption>The wave, seen from the tower</figcaption></figure>',
      withPoster('https://www.youtube.com/watch?v=zzzDEF12345', 'The wave, seen from the tower', 'YouTube'),
      'https://i.ytimg.com/vi/zzzDEF12345/hqdefault.jpg',
    ],
    [
      'Dailymotion without a scheme, in a paragraph',
      '<p><iframe src="//geo.dailymotion.com/player.html?video=x8abc" title="Le port rouvre"></iframe></p>',
      withPoster('https://www.dailymotion.com/video/x8abc', 'Le port rouvre', 'Dailymotion'),
      'https://www.dailymotion.com/thumbnail/video/x8abc',
    ],
    [
      'the site’s own player',
      '<video poster="/poster.jpg" controls title="The storm"><source src="/storm.mp4" type="video/mp4"></video>',
      withPoster('https://gazette.example/storm.mp4', 'The storm'),
      'https://gazette.example/poster.jpg',
    ],
    [
      'the site’s own player of a stream: the page is its link',
      '<video poster="/poster.jpg" title="The storm"><source src="/storm.m3u8" type="application/x-mpegURL"></video>',
      withPoster('https://gazette.example/news/harbour', 'The storm'),
      'https://gazette.example/poster.jpg',
    ],
    [
      'a light stand-in for the player',
      '<lite-youtube videoid="zzzDEF12345" playlabel="The wave"></lite-youtube>',
      withPoster('https://www.youtube.com/watch?v=zzzDEF12345', 'The wave', 'YouTube'),
      'https://i.ytimg.com/vi/zzzDEF12345/hqdefault.jpg',
    ],
  ])('%s', (_, inside, html, poster) => {
    const read = readInside(inside, {
      head: `<script type="application/ld+json">${JSON.stringify(video)}</script>`,
    });
    expect(read.html).toBe(html);
    expect(read.draft.photos.map(({ src }) => src)).toEqual([poster]);
    expect(read.text).toBe('');
  });

  test('JW Player, which a script puts in its place', () => {
    const { html, draft } = readInside(
      '<div><script src="https://cdn.jwplayer.com/players/AbCd1234-XyZw9876.js"></script></div>',
    );
    expect(html).toContain('<a href="https://cdn.jwplayer.com/previews/AbCd1234">JW Player</a>');
    expect(draft.photos[0]?.src).toBe('https://cdn.jwplayer.com/v2/media/AbCd1234/poster.jpg');
  });

  test.each([
    [
      'Vimeo as a bare address',
      '<figure class="wp-block-embed"><div class="wp-block-embed__wrapper">\nhttps://vimeo.com/123456\n</div></figure>',
      '<a href="https://vimeo.com/123456">Vimeo</a>',
    ],
    [
      'Brightcove',
      '<video-js data-account="12345" data-video-id="678" data-player="abc" title="Divers at work"></video-js>',
      '<a href="https://players.brightcove.net/12345/abc_default/index.html?videoId=678">Divers at work</a> (Brightcove)',
    ],
    [
      'a podcast',
      '<iframe src="https://open.spotify.com/embed/episode/4abc?utm=1" title="Spotify Embed: A night at the wall"></iframe>',
      '<a href="https://open.spotify.com/episode/4abc">A night at the wall</a> (Spotify)',
    ],
    [
      'a recording',
      '<figure><figcaption>The sound of the wave</figcaption><audio controls src="/a/wave.mp3"></audio></figure>',
      '<a href="https://gazette.example/a/wave.mp3">The sound of the wave</a>',
    ],
    [
      'a map',
      '<iframe src="https://www.google.com/maps/embed?pb=!1m18" width="600" height="450"></iframe>',
      '<a href="https://www.google.com/maps/embed?pb=!1m18">Google Maps</a>',
    ],
    [
      'a map with a title',
      '<iframe src="https://town.maps.arcgis.com/apps/webappviewer/index.html?id=1" title="Flooded streets"></iframe>',
      '<a href="https://town.maps.arcgis.com/apps/webappviewer/index.html?id=1">Flooded streets</a> (ArcGIS)',
    ],
    [
      'a chart by a script',
      '<div class="infogram-embed" data-id="5c8b-aa" data-type="interactive" data-title="Quays and ships"></div>',
      '<a href="https://infogram.com/5c8b-aa">Quays and ships</a> (Infogram)',
    ],
    [
      'Tableau',
      '<iframe src="https://public.tableau.com/views/Storms/Sheet1?:embed=y" title="Storms"></iframe>',
      '<a href="https://public.tableau.com/views/Storms/Sheet1">Storms</a> (Tableau)',
    ],
    [
      'the graphic of a newsroom, by what its figure is',
      '<figure class="chart"><iframe src="https://tools.paper.example/chart/7" title="Storms a year since 1900"></iframe></figure>',
      '<a href="https://tools.paper.example/chart/7">Storms a year since 1900</a>',
    ],
  ])('%s is a link with its title', (_, inside, link) => {
    const { html, text } = readInside(inside);
    expect(html).toBe(`<figure><figcaption>${link}</figcaption></figure>`);
    expect(text).toBe('');
  });

  test.each([
    [
      'Datawrapper',
      '<figure><iframe title="Water level at the wall" aria-label="Line chart" src="https://datawrapper.dwcdn.net/aBc12/3/"></iframe></figure>',
      'https://datawrapper.dwcdn.net/aBc12/full.png',
    ],
    [
      'Flourish',
      '<div class="flourish-embed flourish-chart" data-src="visualisation/1788"><script src="https://public.flourish.studio/resources/embed.js"></script></div>',
      'https://public.flourish.studio/visualisation/1788/thumbnail',
    ],
  ])('a chart of %s is its image', (_, inside, image) => {
    const { draft, html } = readInside(inside);
    expect(draft.photos.map(({ src }) => src)).toEqual([image]);
    expect(html).toContain('<img src="photo:0"');
  });
});

describe('what is embedded for the site’s own sake goes', () => {
  test.each([
    ['an advertisement', '<iframe src="https://ad.doubleclick.net/x" title="3rd party ad content"></iframe>'],
    ['a reading machine', '<iframe src="https://app.readspeaker.com/x" title="Listen"></iframe>'],
    ['a counter', '<iframe src="https://count.example/x" width="1" height="1" title="count"></iframe>'],
    ['a like button', '<iframe src="https://www.facebook.com/plugins/like.php?href=x"></iframe>'],
    ['a form', '<iframe src="https://docs.google.com/forms/d/e/x/viewform" title="Write to us"></iframe>'],
    ['a film that only decorates', '<video autoplay muted loop src="/waves.mp4" poster="/w.jpg"></video>'],
    ['an unknown frame', '<iframe src="https://widgets.example/x" title="Weather today"></iframe>'],
  ])('%s', (_, inside) => {
    expect(readInside(inside).html).toBe('');
  });
});
