import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { deflateSync } from 'node:zlib';

/*
 * Our icons, drawn by this program: a rounded sheet with rows, and a mark for scoring (bars) and checking (a tick).
 * Run with: npm run icons
 */

type Colour = readonly [number, number, number, number];
type Shape = (x: number, y: number) => Colour | null;

const BLUE: Colour = [15, 108, 189, 255];
const WHITE: Colour = [255, 255, 255, 255];
const CLEAR: Colour = [0, 0, 0, 0];
const SAMPLES = 4;

function roundedSquare(x: number, y: number): boolean {
  const [radius, inset] = [0.18, 0.03];
  const dx = Math.max(Math.abs(x - 0.5) - (0.5 - inset - radius), 0);
  const dy = Math.max(Math.abs(y - 0.5) - (0.5 - inset - radius), 0);
  return Math.hypot(dx, dy) <= radius;
}

function distanceTo(
  x: number,
  y: number,
  from: readonly [number, number],
  to: readonly [number, number],
): number {
  const [dx, dy] = [to[0] - from[0], to[1] - from[1]];
  const t = Math.max(0, Math.min(1, ((x - from[0]) * dx + (y - from[1]) * dy) / (dx * dx + dy * dy)));
  return Math.hypot(x - from[0] - t * dx, y - from[1] - t * dy);
}

function bar(x: number, y: number, left: number, top: number): boolean {
  return x >= left && x <= left + 0.14 && y >= top && y <= 0.78;
}

const MARKS: Readonly<Record<string, (x: number, y: number) => boolean>> = {
  icon: (x, y) =>
    (x >= 0.24 && x <= 0.76 && [0.28, 0.44].some((top) => y >= top && y <= top + 0.08)) ||
    distanceTo(x, y, [0.3, 0.7], [0.42, 0.8]) < 0.055 ||
    distanceTo(x, y, [0.42, 0.8], [0.7, 0.6]) < 0.055,
  score: (x, y) => bar(x, y, 0.22, 0.52) || bar(x, y, 0.43, 0.38) || bar(x, y, 0.64, 0.22),
  check: (x, y) =>
    distanceTo(x, y, [0.26, 0.52], [0.43, 0.7]) < 0.07 || distanceTo(x, y, [0.43, 0.7], [0.76, 0.32]) < 0.07,
};

function shapeOf(mark: (x: number, y: number) => boolean): Shape {
  return (x, y) => (roundedSquare(x, y) ? (mark(x, y) ? WHITE : BLUE) : null);
}

function pixelAt(shape: Shape, column: number, row: number, size: number): Colour {
  const sum = [0, 0, 0, 0];
  for (let i = 0; i < SAMPLES * SAMPLES; i += 1) {
    const x = (column + ((i % SAMPLES) + 0.5) / SAMPLES) / size;
    const y = (row + (Math.floor(i / SAMPLES) + 0.5) / SAMPLES) / size;
    const [r, g, b, a] = shape(x, y) ?? CLEAR;
    for (const [j, value] of [r * a, g * a, b * a, a].entries()) sum[j] = (sum[j] ?? 0) + value;
  }
  const [r = 0, g = 0, b = 0, a = 0] = sum;
  return a === 0
    ? CLEAR
    : [Math.round(r / a), Math.round(g / a), Math.round(b / a), Math.round(a / (SAMPLES * SAMPLES))];
}

function crc(bytes: Uint8Array): number {
  let value = 0xffffffff;
  for (const byte of bytes) {
    value ^= byte;
    for (let i = 0; i < 8; i += 1) value = value & 1 ? (value >>> 1) ^ 0xedb88320 : value >>> 1;
  }
  return (value ^ 0xffffffff) >>> 0;
}

function chunk(type: string, data: Uint8Array): Buffer {
  const body = Buffer.concat([Buffer.from(type, 'ascii'), data]);
  const [length, check] = [Buffer.alloc(4), Buffer.alloc(4)];
  length.writeUInt32BE(data.length);
  check.writeUInt32BE(crc(body));
  return Buffer.concat([length, body, check]);
}

function png(shape: Shape, size: number): Buffer {
  const header = Buffer.alloc(13);
  header.writeUInt32BE(size, 0);
  header.writeUInt32BE(size, 4);
  header.set([8, 6, 0, 0, 0], 8);
  const rows = Array.from({ length: size }, (_, row) => {
    const pixels = Array.from({ length: size }, (__, column) => pixelAt(shape, column, row, size)).flat();
    return Buffer.from([0, ...pixels]);
  });
  const signature = Buffer.from([0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a]);
  return Buffer.concat([
    signature,
    chunk('IHDR', header),
    chunk('IDAT', deflateSync(Buffer.concat(rows))),
    chunk('IEND', new Uint8Array()),
  ]);
}

for (const [name, mark] of Object.entries(MARKS)) {
  const sizes = name === 'icon' ? [16, 32, 64, 80, 128] : [16, 32, 80];
  for (const size of sizes)
    writeFileSync(join(__dirname, `${name}-${String(size)}.png`), png(shapeOf(mark), size));
}
