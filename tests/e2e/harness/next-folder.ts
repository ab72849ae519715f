import type { ElectronApplication } from '@playwright/test';

/** The system's dialog gives this folder from now on. */
export async function nextFolder(electron: ElectronApplication, folder: string): Promise<void> {
  await electron.evaluate(({ dialog }, chosen) => {
    dialog.showOpenDialog = async () => ({ canceled: false, filePaths: [chosen] });
  }, folder);
}
