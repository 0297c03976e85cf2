import { expect, type Page } from '@playwright/test';
import { faultsOf } from '../screens/inspect';

/** axe finds nothing on a page as it stands, colours and what is in open shadow roots included. */
export async function expectAxeClean(page: Page): Promise<void> {
  expect(await faultsOf(page)).toEqual([]);
}
