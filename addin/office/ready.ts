/** Whether the script in the page has brought Office. It is loaded aside: it may be there already, or never come. */
const scriptLoaded = (script: HTMLElement | null): Promise<boolean> =>
  new Promise((resolve) => {
    if (globalThis.Office !== undefined) return resolve(true);
    if (script === null) return resolve(false);
    script.addEventListener("load", () => resolve(true));
    script.addEventListener("error", () => resolve(false));
  });

/** Whether this page runs in Excel. Without a network the answer may never come, so nobody should wait for it only. */
export const officeReady = async (): Promise<boolean> => {
  if (!(await scriptLoaded(document.getElementById("office-js")))) return false;
  const { host } = await Office.onReady();
  return host === Office.HostType.Excel;
};
