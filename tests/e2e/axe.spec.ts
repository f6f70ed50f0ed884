import { createRequire } from 'node:module';
import type { Page } from '@playwright/test';
import type axe from 'axe-core';
import { chartsOn, expect, kinds, test } from './site.ts';

declare global {
  interface Window {
    axe: typeof axe;
  }
}

// Our own policy lets no script in that a page didn't bring; axe-core is one.
test.use({ bypassCSP: true });

const AXE = createRequire(import.meta.url).resolve('axe-core');

for (const { kind, path } of kinds) {
  for (const colorScheme of ['light', 'dark'] as const) {
    test(`axe finds nothing on the ${kind} (${path}), ${colorScheme}`, async ({ page }) => {
      await page.emulateMedia({ colorScheme });
      await page.goto(path);
      for (const summary of await page.locator('details:not([open]) > summary').all())
        if (await summary.isVisible()) await summary.click();
      expect(await violations(page)).toEqual([]);

      const [chart] = await chartsOn(page);
      if (chart === undefined) return;
      await chart.marks.first().focus();
      await expect(chart.tooltip).toBeVisible();
      expect(await violations(page)).toEqual([]);
    });
  }
}

async function violations(page: Page): Promise<string[]> {
  await page.addScriptTag({ path: AXE });
  return page.evaluate(async () => {
    const { violations: found } = await window.axe.run(document, {
      runOnly: ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa', 'best-practice'],
    });
    return found.flatMap(({ id, help, nodes }) =>
      nodes.map((node) => `${id}: ${help}: ${node.html.slice(0, 200)}`),
    );
  });
}
