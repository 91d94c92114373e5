/** The processor time that work takes, in microseconds: other processes of a busy machine count less than on the clock. */
export const cpuTime = (work: () => void): number => {
  const before = process.cpuUsage();
  work();
  const { user, system } = process.cpuUsage(before);
  return user + system;
};
