/** Exit codes as sysexits.h names them; 0 is success, 1 findings of `check`. */
export const EXIT = {
  ok: 0,
  findings: 1,
  usage: 64,
  data: 65,
  noInput: 66,
  unavailable: 69,
  software: 70,
  cannotCreate: 73,
  io: 74,
  tryAgain: 75,
  noPermission: 77,
} as const;

export type ExitCode = (typeof EXIT)[keyof typeof EXIT];
