import { about } from '../about.ts';
import type { Behind } from '../door/answer.ts';
import { openDoor } from '../door/open-door.ts';
import type { ReportWorkings } from '../handlers/app.ts';
import { FolderChoices } from '../libraries/choices.ts';
import { saveSample } from '../libraries/sample/save-sample.ts';
import { libraryWorkings, type WorkingParts } from '../libraries/working.ts';
import { appReport } from '../logs/app-report.ts';
import type { MenuNews } from '../menu/news.ts';
import type { Running } from '../running.ts';
import { FileTokens } from '../saving/file-tokens.ts';
import { showArticle, standing } from '../start/begin-with.ts';
import { behind } from './behind.ts';
import { chooseFolder } from './choose-folder.ts';
import { saveReport } from './save-report.ts';
import type { Seat } from './seat.ts';
import { signsOf } from './signs.ts';
import { windowOf } from './windows.ts';

/** Opens the door to the windows at once; what stands behind it for each is there when its library is open. */
export function answerWindows(running: Running, tellMenu: (seat: Seat, news: MenuNews) => void): void {
  const { windows, appearance, settings } = running;
  const parts = workingParts(running);
  const tokens = new FileTokens();
  const behinds = new WeakMap<Seat, Behind>();
  const make = (seat: Seat) => {
    const early = {
      settings,
      about: about(),
      language: appearance.language,
      before: () => ({ folder: seat.folder, stand: seat.stand }),
      tellMenu: (news: MenuNews) => tellMenu(seat, news),
      signs: signsOf(
        () => windowOf(seat),
        () => settings.get().notify,
      ),
      report: reportOf(seat, running),
      libraries: libraryWorkings(seat, parts),
    };
    return behind(seat, early, { tokens, words: appearance.words });
  };
  openDoor((contents) => {
    const seat = windows.of(contents);
    if (seat === null) return null;
    const made = behinds.get(seat) ?? make(seat);
    behinds.set(seat, made);
    return { window: seat.window, behind: made };
  }, tokens);
}

function reportOf(seat: Seat, { appearance }: Running): ReportWorkings {
  const archive = async () => (await seat.library()).archive;
  return {
    text: () => appReport({ about: about(), language: appearance.language(), archive }),
    save: (text) => saveReport(windowOf(seat), appearance.words(), text),
  };
}

function workingParts({ recent, shelf, windows, appearance }: Running): WorkingParts {
  return {
    recent,
    choices: new FolderChoices(),
    shelf,
    askForFolder: (seat, purpose) => chooseFolder(windowOf(seat), appearance.words(), purpose),
    openWindow: (folder, mayMake) => windows.open({ folder, mayMake }),
    async showArticle(seat, id) {
      await standing(seat);
      await showArticle(seat, id);
    },
    async saveSample(seat) {
      const saved = seat.library().then((work) => saveSample(work, appearance.language()));
      const [id] = await Promise.all([saved, standing(seat)]);
      if (id !== null) await showArticle(seat, id);
    },
  };
}
