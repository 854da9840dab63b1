import { idle, type Stand } from './stand';

/** The cells of the active sheet as the workbook holds them: value, formula, format. */
export async function cellsOf({
  page,
}: Stand): Promise<Readonly<Record<string, readonly [unknown, string, string]>>> {
  return page.evaluate(() => {
    const cells = [...(window.stand?.model.active.cells ?? [])];
    return Object.fromEntries(
      cells.map(([address, { value, formula, format }]) => [address, [value, formula, format] as const]),
    );
  });
}

/** How many round trips the add-in has made so far. */
export async function batchesOf({ page }: Stand): Promise<number> {
  return page.evaluate(() => window.stand?.host.traffic.batches.length ?? -1);
}

async function missingOf({ page }: Stand): Promise<readonly string[]> {
  return page.evaluate(() => [...(window.stand?.host.traffic.missing ?? ['no stand'])]);
}

export async function press(stand: Stand, name: string | RegExp): Promise<void> {
  await stand.pane().getByRole('button', { name }).first().click();
  await idle(stand.pane());
}

export async function paneText(stand: Stand): Promise<string> {
  return stand.pane().locator('main').innerText();
}

/** Opens the preview of the scores and agrees to rules that no official text states. */
export async function preview(stand: Stand): Promise<void> {
  await press(stand, '给本表打分');
  await press(stand, '确认采用这套标准');
}

/** What holds after every visit: nothing of office.js was missing, nothing went elsewhere, no script failed. */
export async function expectClean(stand: Stand): Promise<void> {
  expect(await missingOf(stand)).toEqual([]);
  expect(stand.foreign).toEqual([]);
  expect(stand.log.filter((line) => line.startsWith('[pageerror]'))).toEqual([]);
}

/** Goes back to the first sheet, as a person does with its tab. */
export async function showFirstSheet({ page }: Stand): Promise<void> {
  await page.evaluate(() => {
    const [first] = window.stand?.model.sheets ?? [];
    if (first === undefined || window.stand === undefined) return;
    window.stand.model.active = first;
    window.stand.model.onActivate(first);
  });
}

/** Shows a view of the pane. */
export async function showTab({ pane }: Stand, name: string): Promise<void> {
  await pane().getByRole('navigation').getByRole('button', { name, exact: true }).click();
  await idle(pane());
}

/** Waits until the add-in has read what it reads in the background. */
export async function settled(stand: Stand): Promise<void> {
  let before = -1;
  for (let now = await batchesOf(stand); now !== before; now = await batchesOf(stand)) {
    before = now;
    await stand.page.waitForTimeout(900);
  }
}
