import { Flex, Tag } from '@strapi/design-system';
import { Cross } from '@strapi/icons';
import { useText } from '../../language/use-text';
import { RegionPicker } from './RegionPicker';
import { useRegions } from './use-regions';

interface RegionsPickerProps {
  codes: readonly string[];
  disabled?: boolean;
  onChange: (codes: string[]) => void;
}

/** Countries and regions, chosen by name one after the other. */
export const RegionsPicker = ({ codes, disabled = false, onChange }: RegionsPickerProps) => {
  const text = useText();
  const { regions, nameOf } = useRegions();
  return (
    <>
      {codes.length > 0 && (
        <Flex gap={2} wrap="wrap">
          {codes.map((code) => (
            <Tag
              key={code}
              icon={<Cross />}
              label={text('verify.remove', { name: nameOf(code) })}
              disabled={disabled}
              onClick={() => {
                onChange(codes.filter((each) => each !== code));
              }}
            >
              {nameOf(code)}
            </Tag>
          ))}
        </Flex>
      )}
      <RegionPicker
        // a new one for each choice, so that what was typed is gone
        key={codes.join()}
        regions={regions.filter(({ code }) => !codes.includes(code))}
        value=""
        disabled={disabled}
        onChange={(code) => {
          onChange([...codes, code]);
        }}
      />
    </>
  );
};
