import { pngOf } from '../../e2e/harness/pictures.ts';
import {
  bridge,
  city,
  cranes,
  hills,
  lanterns,
  lighthouse,
  type Scene,
  sea,
  shelves,
  sky,
  wood,
} from './scenes.ts';

const dawn = sky('35507a', '8fa6c4', 'f3c9a5', 'ffe3b8');
const dusk = sky('1b2a4a', '6d5a8c', 'e58a6b', 'ffd9a0');
const day = sky('3f7cac', '95c4dd', 'd5ecf2', 'f6f4e6');

/** What each photo of the articles shows. */
const scenes: Record<string, Scene> = {
  'quai-nord': sea(4, dawn, cranes(4)),
  grilles: city(12),
  bruecke: sea(21, dusk, bridge()),
  fest: lanterns(33),
  lanterns: lanterns(5),
  maker: lanterns(9, ['ffe0a3', 'ffc15e', 'f79d65', 'ffd56b']),
  children: lanterns(14, ['ffb347', 'e05263', 'c77dff', 'ffd56b']),
  embers: lanterns(19, ['e05263', 'ff7b54', 'b23a48', 'ffb347']),
  hall: city(41, sky('2b2f3a', '5b6472', '9aa3ad', 'd6d3c7')),
  library: shelves(3),
  lighthouse: sea(8, dusk, lighthouse(8)),
  valley: hills(6),
  pass: hills(15, sky('dfe9ee', 'a9c1cf', '5f7f95', '1d3443')),
  wood: wood(2),
  island: sea(17, day, lighthouse(30)),
};

const drawn = new Map<string, Buffer>();

/** A painted photo as PNG; hills for a name that no scene has. */
export function painted(name: string, width: number, height: number): Buffer {
  const key = `${name} ${width} ${height}`;
  const known = drawn.get(key);
  if (known) return known;
  const scene = scenes[name] ?? hills(name.length);
  const picture = pngOf(width, height, (column, row) => scene(column / height, row / height));
  drawn.set(key, picture);
  return picture;
}
