import type { Page } from 'playwright-core';

/** Drops a link on a page, beside its fields. What takes it comes when the page is idle: it is dropped until it is taken. */
export const dropLink = (page: Page, link: string) =>
  page.waitForFunction((dropped) => {
    const dataTransfer = new DataTransfer();
    dataTransfer.setData('text/uri-list', dropped);
    for (const type of ['dragover', 'drop'])
      document.body.dispatchEvent(new DragEvent(type, { dataTransfer, bubbles: true, cancelable: true }));
    return document.querySelector('dialog[open]') !== null;
  }, link);

/** Pastes a text into a page as Ctrl+V would, until it is taken; without the clipboard that all tests of a machine share. */
export const pasteText = (page: Page, text: string) =>
  page.waitForFunction((pasted) => {
    const clipboardData = new DataTransfer();
    clipboardData.setData('text/plain', pasted);
    document.body.dispatchEvent(new ClipboardEvent('paste', { clipboardData, bubbles: true, cancelable: true }));
    return document.querySelector('dialog[open]') !== null;
  }, text);
