import { along, type Colour, colour, mix } from './colour.ts';
import { random, ridge, smooth, step } from './noise.ts';

/** The colour of a picture at a place; both coordinates go from 0 to 1, `x` times the picture's proportion. */
export type Scene = (x: number, y: number) => Colour;

const sky = (...hex: string[]) => hex.map(colour);
const glow = (x: number, y: number, atX: number, atY: number, size: number) =>
  Math.exp(-((x - atX) ** 2 + (y - atY) ** 2) / size ** 2);

/** Mountains behind mountains, in mist. */
export function hills(seed: number, colours = sky('f7d9b0', 'f0a078', '7a6a8a', '22304a')): Scene {
  const layers = 6;
  return (x, y) => {
    let painted = mix(
      along(colours.slice(0, 2), y * 1.6),
      colour('fff4dc'),
      0.9 * glow(x, y, 0.95, 0.24, 0.16),
    );
    for (let layer = 1; layer <= layers; layer += 1) {
      const top = 0.2 + layer * 0.12 - 0.24 * ridge(x * (1.4 + layer * 0.25) + layer * 9, seed + layer * 7);
      const own = mix(
        along(colours, (layer + 1) / (layers + 1)),
        colours[0] ?? painted,
        0.34 * step(0, 0.3, y - top),
      );
      painted = mix(painted, own, step(0, 0.004, y - top));
    }
    return painted;
  };
}

/** The sea under a low sun; `on` paints what stands on the horizon. */
export function sea(
  seed: number,
  colours: readonly Colour[],
  on: (x: number, y: number) => number = () => 0,
): Scene {
  const horizon = 0.58;
  const sunAt = 0.5 + random(seed, 3) * 0.6;
  const above = (x: number, y: number): Colour => {
    const clouds = 0.35 * step(0.5, 0.9, ridge(x * 2 + y * 9, seed) * smooth(y * 14, seed + 5) * 1.9);
    const air = mix(along(colours, y / horizon), colour('fffaf0'), clouds);
    return mix(
      air,
      colour('fff3d0'),
      glow(x, y, sunAt, horizon - 0.1, 0.09) * 0.95 + glow(x, y, sunAt, horizon - 0.1, 0.35) * 0.35,
    );
  };
  const dark = mix(colours[0] ?? colour('203040'), colour('10161f'), 0.75);
  return (x, y) => {
    if (y < horizon) return mix(above(x, y), dark, on(x, y));
    const depth = (y - horizon) / (1 - horizon);
    const wave = smooth((x * 26) / (0.2 + depth), Math.floor(y * 240)) - 0.5;
    const mirrored = mix(
      above(x + wave * 0.02, horizon - (y - horizon) * 0.8),
      colours[0] ?? dark,
      0.25 + 0.35 * depth,
    );
    const shadow = 0.7 * on(x + wave * 0.012, horizon - (y - horizon) * 0.75);
    const glitter = step(0.3, 0.48, wave) * Math.exp(-(((x - sunAt) / (0.05 + depth * 0.22)) ** 2)) * 0.8;
    return mix(mix(mirrored, dark, shadow), colour('fff0c8'), glitter);
  };
}

/** Cranes and a ship at a quay, as a shape for the horizon. */
export function cranes(seed: number): (x: number, y: number) => number {
  return (x, y) => {
    const quay = step(0.555, 0.56, y);
    const ship = x > 0.15 && x < 0.62 ? step(0.505, 0.508, y - 0.02 * step(0.2, 0.15, x)) : 0;
    const boxes =
      x > 0.24 && x < 0.56 && random(Math.floor(x * 40), seed) * 0.1 > 0.505 - y ? step(0.4, 0.41, y) : 0;
    const crane = [0.72, 0.98, 1.24].some((at) => {
      const leg = Math.abs(x - at) < 0.006 || Math.abs(x - at - 0.07) < 0.006;
      const arm = y > 0.3 && y < 0.312 && x > at - 0.16 && x < at + 0.13;
      const stay = Math.abs(y - 0.22 - (at + 0.02 - x) * 0.5) < 0.004 && x > at - 0.15 && x < at + 0.02;
      return (leg && y > 0.22) || arm || stay;
    });
    return Math.max(quay, ship, boxes, crane ? 1 : 0);
  };
}

/** A lighthouse on a rock, as a shape for the horizon. */
export function lighthouse(seed: number): (x: number, y: number) => number {
  return (x, y) => {
    const rock = step(0, 0.004, y - 0.585 + 0.12 * ridge(x * 5, seed) * step(0.34, 0.1, Math.abs(x - 0.4)));
    const tower = Math.abs(x - 0.4) < 0.018 + (y - 0.2) * 0.03 && y > 0.2 ? 1 : 0;
    const lamp = Math.abs(x - 0.4) < 0.026 && y > 0.175 && y < 0.19 ? 1 : 0;
    const roof = y > 0.135 && y < 0.16 && Math.abs(x - 0.4) < (y - 0.135) * 0.9 ? 1 : 0;
    return Math.max(rock, tower, lamp, roof);
  };
}

/** A bridge of arches, as a shape for the horizon. */
export function bridge(): (x: number, y: number) => number {
  return (x, y) => {
    const road = y > 0.4 && y < 0.43;
    const railing = y > 0.385 && y < 0.389;
    const at = ((x % 0.36) - 0.18) / 0.16;
    const arch = y >= 0.43 && at ** 2 + ((0.58 - y) / 0.13) ** 2 > 1;
    const lamp = Math.abs((x % 0.18) - 0.09) < 0.003 && y > 0.34 && y < 0.4;
    return road || railing || arch || lamp ? 1 : 0;
  };
}

/** A city in the evening, with lights behind its windows. */
export function city(seed: number, colours = sky('1d2b53', '5b4b8a', 'e07a5f', 'f4c095')): Scene {
  return (x, y) => {
    let painted = along(colours, y * 1.25);
    for (let row = 0; row < 3; row += 1) {
      const width = 0.075 - row * 0.008;
      const house = Math.floor(x / width + row * 0.4);
      const top = 0.28 + row * 0.17 - 0.2 * random(house, seed + row) ** 1.5;
      if (y < top) continue;
      const wall = mix(colour('0f1730'), colours[2] ?? painted, 0.34 - row * 0.13);
      const [column, floor] = [Math.floor((x / width) * 6), Math.floor(y * 64)];
      const inside = (x / width) * 6 - column > 0.3 && y * 64 - floor > 0.35 && y > top + 0.014;
      const lit = inside && random(column + row * 131, floor + seed) > 0.84;
      painted = lit ? mix(wall, colour('ffd88a'), 0.55 + 0.4 * random(column, floor)) : wall;
    }
    return painted;
  };
}

/** Lanterns in the dark, near and far. */
export function lanterns(seed: number, warm = ['ffb347', 'ff7b54', 'ffd56b', 'e05263']): Scene {
  const lights = Array.from({ length: 70 }, (_, at) => ({
    x: random(at, seed) * 1.6,
    y: random(at, seed + 1) ** 0.8 * 0.95,
    size: 0.012 + random(at, seed + 2) ** 3 * 0.075,
    tone: colour(warm[Math.floor(random(at, seed + 3) * warm.length)] ?? 'ffb347'),
  }));
  return (x, y) => {
    let painted = mix(colour('141126'), colour('3b2140'), y);
    for (const light of lights) {
      const reach = light.size * 4;
      if (Math.abs(x - light.x) > reach || Math.abs(y - light.y) > reach) continue;
      const away = Math.hypot(x - light.x, y - light.y);
      const disc = step(light.size, light.size * 0.86, away) * (light.size > 0.04 ? 0.5 : 0.85);
      painted = mix(
        painted,
        light.tone,
        disc + 0.35 * Math.exp(-((away / light.size) ** 2) / 2.5) * (1 - disc),
      );
    }
    return painted;
  };
}

/** Shelves full of books in the light of a window. */
export function shelves(seed: number): Scene {
  const spines = [
    '7f5539',
    'b08968',
    '9c6644',
    '386641',
    '6a994e',
    'bc4749',
    '33415c',
    'e6ccb2',
    '5c677d',
    'd4a373',
  ];
  return (x, y) => {
    const row = Math.floor(y * 5);
    const within = y * 5 - row;
    const light = 0.35 + 0.75 * glow(x, y, 1.25, 0.1, 0.85);
    if (within > 0.9) return mix(colour('1c1410'), colour('6f4e37'), light);
    const book = Math.floor(x * 46 + smooth(x * 9, seed + row) * 3);
    const tall = 0.12 + 0.3 * random(book, seed + row) ** 2;
    const edge = Math.abs(x * 46 + smooth(x * 9, seed + row) * 3 - book - 0.5);
    if (within < tall) return mix(colour('0f0b09'), colour('3e2c20'), light * 0.5);
    const spine = colour(spines[Math.floor(random(book, seed + row * 17) * spines.length)] ?? '7f5539');
    const band = Math.abs(within - tall - 0.12) < 0.02 ? 0.3 : 0;
    return mix(
      colour('0f0b09'),
      mix(spine, colour('f7e7ce'), band),
      light * (1 - 0.5 * step(0.3, 0.5, edge)),
    );
  };
}

/** A wood in winter, trunk behind trunk. */
export function wood(seed: number, colours = sky('eef2f3', 'c3d0d6', '6b7f86', '1f2d33')): Scene {
  return (x, y) => {
    let painted = mix(along(colours.slice(0, 2), y), colour('fff6e5'), 0.7 * glow(x, y, 0.7, 0.35, 0.4));
    for (let layer = 0; layer < 5; layer += 1) {
      const gap = 0.05 + layer * 0.045;
      const at = Math.floor(x / gap);
      const centre = (at + 0.25 + 0.5 * random(at, seed + layer)) * gap + 0.004 * Math.sin(y * 9 + at);
      const half = (0.002 + layer * 0.0028) * (0.6 + 0.7 * random(at, seed + layer + 40)) * (0.8 + 0.3 * y);
      const tone = along(colours, (layer + 1) / 5);
      painted = mix(painted, tone, step(half * 1.15, half * 0.85, Math.abs(x - centre)));
      const snow = 0.72 + layer * 0.06 - 0.05 * ridge(x * 3 + layer * 5, seed + layer);
      painted = mix(
        painted,
        mix(colour('f4f7f8'), colours[1] ?? painted, 0.3 - layer * 0.05),
        0.85 * step(0, 0.02, y - snow),
      );
    }
    return painted;
  };
}

export { sky };
