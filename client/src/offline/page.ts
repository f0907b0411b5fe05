// What the offline page does: looks for the server until it answers, then opens the page that was asked for.

export {};

const DELAYS = [2, 4, 8, 15, 30];
const AWAY = [502, 503, 504];

const button = document.getElementById("again") as HTMLButtonElement;
const status = document.getElementById("status") as HTMLElement;
const title = document.getElementById("title") as HTMLElement;

let tries = 0;
let timer: ReturnType<typeof setTimeout> | undefined;
let looking = false;

function describe(): void {
  title.textContent = navigator.onLine ? `${location.host} cannot be reached` : "You are offline";
  document.title = title.textContent;
}

async function look(): Promise<void> {
  if (looking) return;
  looking = true;
  clearTimeout(timer);
  button.disabled = true;
  status.textContent = "Looking for the server…";
  if (await isThere()) {
    location.reload();
    return;
  }
  looking = false;
  button.disabled = false;
  describe();
  wait(DELAYS[Math.min(tries++, DELAYS.length - 1)]);
}

async function isThere(): Promise<boolean> {
  try {
    const response = await fetch(location.href, { method: "HEAD", cache: "no-store" });
    return !AWAY.includes(response.status);
  } catch {
    return false;
  }
}

function wait(seconds: number): void {
  if (seconds <= 0) {
    void look();
    return;
  }
  status.textContent = `Trying again in ${seconds} s`;
  timer = setTimeout(() => wait(seconds - 1), 1000);
}

button.addEventListener("click", () => void look());
addEventListener("online", () => void look());
addEventListener("offline", describe);
document.addEventListener("visibilitychange", () => {
  if (document.visibilityState === "visible") void look();
});
describe();
wait(DELAYS[tries++]);
