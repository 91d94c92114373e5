import { Button, Modal } from '@strapi/design-system';
import type { ReactNode } from 'react';

interface MoreButtonProps {
  label: string;
  title: string;
  children: ReactNode;
}

/** Opens what a panel beside a form has no room for. */
export const MoreButton = ({ label, title, children }: MoreButtonProps) => (
  <Modal.Root>
    <Modal.Trigger>
      <Button variant="secondary">{label}</Button>
    </Modal.Trigger>
    <Modal.Content>
      <Modal.Header>
        <Modal.Title>{title}</Modal.Title>
      </Modal.Header>
      <Modal.Body>{children}</Modal.Body>
    </Modal.Content>
  </Modal.Root>
);
