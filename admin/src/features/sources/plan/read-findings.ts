import { useEffect, useState } from 'react';

const nameOf = (id: string, planHash: string): string => `compliance.read.${id}.${planHash}`;

const wasRead = (name: string): boolean => {
  try {
    return sessionStorage.getItem(name) !== null;
  } catch {
    return false;
  }
};

/** Whether the reader has opened the findings of this plan; `isOpen`: they are before their eyes. */
export const useReadFindings = (id: string, planHash: string, isOpen: boolean): boolean => {
  const name = nameOf(id, planHash);
  const [read, setRead] = useState<string | null>(null);
  useEffect(() => {
    if (!isOpen) return;
    setRead(name);
    try {
      sessionStorage.setItem(name, '');
    } catch {
      // without room it is known as long as the page is open
    }
  }, [isOpen, name]);
  return read === name || isOpen || wasRead(name);
};
