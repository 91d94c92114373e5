import { z } from 'zod';

/** Which part of a list is wanted; more than a hundred lines help no agent. */
export const PAGING = {
  page: z.int().min(1).max(100_000).default(1).describe('counts from 1'),
  pageSize: z.int().min(1).max(100).default(25),
};

export const TEXTS = z.array(z.string().max(255)).max(100).default([]);
export const SEARCH = z.string().max(255).default('').describe('words that must occur');
