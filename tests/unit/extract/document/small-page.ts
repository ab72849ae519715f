/** A page small enough to see what a change makes of it. */
export const smallPage = `<!doctype html><title> A \n title </title><div id="box"><p id="one" class="a b">one <b id="bold">bold</b> end</p>text
  <p id="two" lang="fr">two</p><ul id="list"><li id="item">item<li>last</ul></div><p id="out">out</p>`;
