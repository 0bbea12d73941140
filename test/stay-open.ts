/** Starts something for a person: prints where it is and stays until Ctrl+C. */
export async function stayOpen(name: string, start: () => Promise<{ url: string; close(): Promise<void> }>) {
  const running = await start().catch((error: Error) => {
    console.error(error.message);
    process.exit(1);
  });
  console.log(`${name}: ${running.url}\nCtrl+C ends it.`);
  process.once('SIGINT', () => void running.close().then(() => process.exit(0)));
}
