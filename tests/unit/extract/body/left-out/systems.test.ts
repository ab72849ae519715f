import { expect, test } from 'vitest';
import { articleHtml, paragraphs, readHtml } from '../../page.ts';

const whole = paragraphs.join('\n\n');

test.each([
  [
    'jetpack share',
    'en',
    '<div class="sharedaddy sd-sharing-enabled"><div class="robots-nocontent sd-block sd-social"><h3 class="sd-title">Share this:</h3><div class="sd-content"><ul><li class="share-facebook"><a href="#"><span>Click to share on Facebook (Opens in new window)</span></a></li></ul></div></div></div>',
  ],
  [
    'jetpack like',
    'en',
    "<div class='sharedaddy sd-block sd-like jetpack-likes-widget-wrapper'><h3 class=\"sd-title\">Like this:</h3><div class='likes-widget-placeholder'><span class='button'>Like</span> <span class=\"loading\">Loading...</span></div></div>",
  ],
  [
    'jetpack related',
    'en',
    "<div id='jp-relatedposts' class='jp-relatedposts'><h3 class=\"jp-relatedposts-headline\"><em>Related</em></h3><div class='jp-relatedposts-items'><p class='jp-relatedposts-post'><a href='/a'>Ferry cancelled for the week</a><span>In \"Region\"</span></p></div></div>",
  ],
  [
    'jetpack subscribe',
    'en',
    '<div class="wp-block-jetpack-subscriptions__container"><form>...</form><p>Get new posts delivered to your inbox.</p></div>',
  ],
  [
    'addtoany',
    'en',
    '<div class="addtoany_share_save_container addtoany_content_bottom"><div class="a2a_kit"><a class="a2a_button_facebook">Facebook</a></div></div>',
  ],
  [
    'heateor',
    'en',
    '<div class="heateor_sss_sharing_container heateor_sss_horizontal_sharing"><div class="heateor_sss_sharing_title">Spread the love</div></div>',
  ],
  [
    'social warfare',
    'en',
    '<div class="swp_social_panel swp_horizontal_panel"><div class="nc_tweetContainer"><a>Tweet</a></div></div><div class="swp-content-locator"></div>',
  ],
  [
    'monarch',
    'en',
    '<div class="et_social_inline et_social_inline_bottom"><div class="et_social_networks"><ul><li><a>Facebook</a></li></ul></div></div>',
  ],
  [
    'elementor share',
    'en',
    '<div class="elementor-widget elementor-widget-share-buttons"><div class="elementor-share-btn"><span>Facebook</span></div></div>',
  ],
  [
    'elementor author box',
    'en',
    '<div class="elementor-widget elementor-widget-author-box"><div class="elementor-author-box__text"><div>Joan Model writes about ports and lives by the sea.</div></div></div>',
  ],
  [
    'elementor post nav',
    'en',
    '<div class="elementor-widget-post-navigation"><a href="/p"><span>Previous</span><span>Ferry cancelled for the week</span></a></div>',
  ],
  [
    'elementor posts',
    'en',
    '<div class="elementor-widget elementor-widget-posts"><article class="elementor-post"><h3 class="elementor-post__title"><a href="/a">Ferry cancelled</a></h3><div class="elementor-post__excerpt"><p>The ferry will not run this week, the office said on Monday.</p></div></article></div>',
  ],
  [
    'yoast breadcrumbs',
    'en',
    '<p id="breadcrumbs"><span><a href="/">Home</a> » <a href="/r">Region</a> » <span class="breadcrumb_last">Harbour</span></span></p>',
  ],
  [
    'rank math toc',
    'en',
    '<div class="wp-block-rank-math-toc-block"><h2>Table of Contents</h2><nav><ul><li><a href="#a">The wall</a></li></ul></nav></div>',
  ],
  [
    'ez toc',
    'en',
    '<div id="ez-toc-container" class="ez-toc-v2"><p class="ez-toc-title">Contents</p><nav><ul><li><a href="#a">The wall</a></li></ul></nav></div>',
  ],
  [
    'mc4wp',
    'en',
    '<form class="mc4wp-form"><p>Enter your address to get our letter every morning.</p></form>',
  ],
  [
    'mailpoet',
    'en',
    '<div class="mailpoet_form mailpoet_form_below_posts"><p class="mailpoet_paragraph">Join 3,000 readers of our letter.</p></div>',
  ],
  [
    'convertkit',
    'en',
    '<div class="formkit-form"><h2>Join the letter</h2><p>Get the news of the harbour every morning.</p></div>',
  ],
  [
    'molongui',
    'en',
    '<div class="molongui-author-box"><div class="m-a-box-bio"><p>Joan Model writes about ports and lives by the sea since thirty years.</p></div></div>',
  ],
  [
    'simple author box',
    'en',
    '<div class="saboxplugin-wrap"><div class="saboxplugin-tab"><div class="saboxplugin-authorname"><a>Joan Model</a></div><div class="saboxplugin-desc"><p>Joan Model writes about ports and lives by the sea.</p></div></div></div>',
  ],
  [
    'publishpress',
    'en',
    '<div class="pp-multiple-authors-boxes-wrapper"><h2 class="widget-title">Author</h2><ul><li><a>Joan Model</a><p class="pp-author-boxes-description">Joan writes about ports.</p></li></ul></div>',
  ],
  [
    'yarpp',
    'en',
    "<div class='yarpp yarpp-related'><h3>Related posts:</h3><ol><li><a href='/a'>Ferry cancelled</a></li></ol></div>",
  ],
  [
    'wp latest posts',
    'en',
    '<ul class="wp-block-latest-posts__list wp-block-latest-posts"><li><a href="/a">Ferry cancelled for the week</a></li></ul>',
  ],
  [
    'td related',
    'en',
    '<div class="td_block_wrap td_block_related_posts"><h4 class="td-related-title"><a>RELATED ARTICLES</a></h4><div class="td_module_related_posts"><h3 class="entry-title"><a href="/a">Ferry cancelled for the week</a></h3></div></div>',
  ],
  [
    'newspaper inline related',
    'en',
    '<div class="td-a-rec td-a-rec-id-content_inline"><span class="td-adspot-title">- Advertisement -</span></div>',
  ],
  [
    'drupal links',
    'en',
    '<div class="node__links"><ul class="links inline"><li class="comment-add"><a href="/c">Add new comment</a></li></ul></div>',
  ],
  [
    'drupal field tags',
    'en',
    '<div class="field field--name-field-tags field--type-entity-reference"><div class="field__label">Tags</div><div class="field__items"><div class="field__item"><a href="/t">port</a></div></div></div>',
  ],
  [
    'drupal related',
    'en',
    '<div class="view view-related-content"><div class="view-content"><div class="views-row"><span class="field-content"><a href="/a">Ferry cancelled for the week</a></span></div></div></div>',
  ],
  [
    'arc',
    'en',
    '<div class="c-stack b-related-links"><h2 class="c-heading">More on this</h2><ul><li><a href="/a">Ferry cancelled</a></li></ul></div>',
  ],
  [
    'arc newsletter',
    'en',
    '<section class="newsletter-inline" data-fusion-component="x"><p>The Harbour Letter, every morning in your post box.</p></section>',
  ],
  [
    'brightspot promo',
    'en',
    '<div class="Enhancement" data-align-right><div class="Enhancement-item"><div class="PromoB"><div class="PromoB-title"><a class="Link" href="/a">Ferry cancelled for the week</a></div></div></div></div>',
  ],
  [
    'vox related',
    'en',
    '<aside class="c-entry-sidebar"><div class="c-related-list"><h3 class="c-related-list__head">Related</h3><ul><li><a href="/a">Ferry cancelled</a></li></ul></div></aside>',
  ],
  [
    'piano',
    'en',
    '<div class="tp-container-inner"><p>You have read your last free article this month. Subscribe to go on.</p></div>',
  ],
  [
    'paywall',
    'de',
    '<div class="c-paywall"><p>Jetzt weiterlesen mit unserem Angebot: vier Wochen für einen Euro.</p></div>',
  ],
  [
    'outbrain',
    'en',
    '<div class="OUTBRAIN" data-widget-id="AR_1"><div class="ob-widget"><span>Recommended by Outbrain</span><a class="ob-dynamic-rec-link" href="https://x.example">Ten tricks</a></div></div>',
  ],
  [
    'taboola',
    'en',
    '<div id="taboola-below-article-thumbnails"><div class="trc_rbox"><span>Sponsored Links</span><a href="https://x.example">Ten tricks</a></div></div>',
  ],
  [
    'onetrust',
    'en',
    '<div id="onetrust-banner-sdk"><p>We and our partners store data on your device.</p></div>',
  ],
  [
    'didomi',
    'fr',
    '<div id="didomi-host"><div class="didomi-popup-view"><p>Nos partenaires et nous déposons des traceurs.</p></div></div>',
  ],
  [
    'sourcepoint',
    'de',
    '<div id="sp_message_container_123"><p>Wir und unsere Partner verarbeiten Daten.</p></div>',
  ],
  ['usercentrics', 'de', '<div id="usercentrics-root"><p>Wir nutzen Dienste von Dritten.</p></div>'],
  ['cookiebot', 'de', '<div id="CybotCookiebotDialog"><p>Diese Webseite nutzt Daten.</p></div>'],
  [
    'borlabs',
    'de',
    '<div class="BorlabsCookie _brlbs-cb-youtube"><p>Mit dem Laden des Videos akzeptieren Sie die Datenschutzerklärung von YouTube.</p><a>Mehr erfahren</a></div>',
  ],
  [
    'opt-in embed de',
    'de',
    '<div class="embed-consent"><p>An dieser Stelle finden Sie einen externen Inhalt von Instagram, der den Artikel ergänzt. Sie können ihn sich mit einem Klick anzeigen lassen.</p><button>Externer Inhalt</button></div>',
  ],
  [
    'disqus',
    'en',
    '<div id="disqus_thread"><p>Please enable JavaScript to view the comments powered by Disqus.</p></div>',
  ],
  ['coral', 'en', '<div id="coral_thread"><p>Loading the conversation of our readers</p></div>'],
  [
    'viafoura',
    'en',
    '<div class="viafoura"><vf-conversations>Join in</vf-conversations><p>What do you think of it all?</p></div>',
  ],
  [
    'spotim',
    'en',
    '<div data-spotim-module="conversation" class="spot-im-frame-inpage"><p>Be the first to say something about this.</p></div>',
  ],
  [
    'a catcher of another article',
    'fr',
    '<section class="catcher catcher--inread"><div class="catcher__desc"><span class="catcher__title">Lire aussi | </span><a class="lmd-link" href="/a">Le bac est à l’arrêt</a></div></section>',
  ],
  [
    'a linked line in its own box',
    'fr',
    '<div class="fig-body-link"><a href="/a"><span class="fig-body-link__prefix">À lire aussi</span>Le bac est à l’arrêt</a></div>',
  ],
  [
    'a section of other articles',
    'de',
    '<section data-area="related_articles"><h3>Mehr zum Thema</h3><article><a href="/x" title="Fähre fällt aus">Fähre fällt eine Woche lang aus</a></article></section>',
  ],
  [
    'an inline teaser',
    'de',
    '<aside class="article__item inline-author"><a href="/x">Fähre</a></aside><figure class="teaser-inline"><a href="/x">Fähre fällt aus</a></figure>',
  ],
  [
    'a section of more',
    'es',
    '<section class="more_info"><header><h3>Más información</h3></header><article><a href="/x">El transbordador no sale</a></article></section>',
  ],
  [
    'an aside with a rich link',
    'en',
    '<aside class="element element-rich-link element--thumbnail"><p><span>Related: </span><a href="/x">Ferry cancelled</a></p></aside>',
  ],
  [
    'a rich link by its component',
    'en',
    '<div data-component="rich-link" class="dcr-1"><div>Ferry cancelled for the week</div><a href="/x">Read more</a></div>',
  ],
  [
    'a block of links',
    'en',
    '<div data-component="links-block"><h2>Related topics</h2><ul><li><a href="/x">Ports</a></li></ul></div>',
  ],
  [
    'a card of another article',
    'en',
    '<div class="related-content related-content--article"><p>Related article</p><a href="/x"><div>Ferry cancelled for the week</div></a></div>',
  ],
  [
    'an advertisement to be skipped',
    'en',
    '<div class="css-1"><p>Advertisement</p><a href="#after-top">SKIP ADVERTISEMENT</a></div>',
  ],
  [
    'a story that goes on below',
    'en',
    '<div data-qa="article-body-ad"><p>Story continues below advertisement</p></div><div><p>Advertisement</p></div>',
  ],
  [
    'a carousel of other articles',
    'en',
    '<div class="mol-factbox"></div><div class="related-carousel"><h3>RELATED ARTICLES</h3><ul><li><a href="/x">Ferry cancelled</a></li></ul></div>',
  ],
  ['views', 'en', '<div class="article-stats"><span>1,234 views</span> <span>12 comments</span></div>'],
  [
    'gallery nav',
    'en',
    '<div class="gallery-nav"><a href="#">Previous photo</a> <span>1 / 12</span> <a href="#">Next photo</a></div>',
  ],
  ['font size', 'fr', '<div class="outils"><a>A+</a> <a>A-</a> <a>Imprimer</a></div>'],
  ['donate', 'en', '<div class="donate-box"><p>The Gazette is free for all. Give what you can.</p></div>'],
  ['poll', 'en', '<div class="poll-widget"><p>Do you go by ferry?</p><ul><li>Yes</li><li>No</li></ul></div>'],
])('boxes as publishing systems, their plugins and services make them: %s', (_, lang, box) => {
  expect(readHtml(articleHtml(box, { lang })).text).toBe(whole);
  expect(readHtml(articleHtml('', { lang }).replace('</article>', `${box}</article>`)).text).toBe(whole);
});
