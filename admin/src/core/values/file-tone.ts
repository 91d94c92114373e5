import type { FileState } from '../api/plan';
import type { Tone } from '../components/Mark';

export const FILE_TONE: Record<FileState, Tone> = {
  page: 'good',
  version: 'good',
  partial: 'still',
  skipped: 'still',
  rejected: 'bad',
};
