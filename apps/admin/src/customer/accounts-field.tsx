import type { ReferenceValue } from '@bookwright/smart-grid';
import { CloseButton, Group, Input, Text } from '@mantine/core';
import { useState } from 'react';
import { ReferencePicker } from '../grid/reference-picker.js';

type AccountsFieldProps = {
  value: readonly ReferenceValue[];
  onChange: (value: ReferenceValue[]) => void;
  error?: React.ReactNode;
};

/** The accounts somebody belongs to; the first one is billed unless they say otherwise (AP-12). */
export const AccountsField = ({ value, onChange, error }: AccountsFieldProps) => {
  const [turn, setTurn] = useState(0);
  return (
    <Input.Wrapper label="Accounts" description="The first one is billed unless another is chosen." error={error}>
      {value.map((account, index) => (
        <Group key={account.id} gap={4} wrap="nowrap">
          <Text size="sm">
            {account.label}
            {index === 0 && value.length > 1 && <span className="quiet"> billed by default</span>}
          </Text>
          <CloseButton
            size="xs"
            aria-label={`Take ${account.label} off`}
            onClick={() => onChange(value.filter(({ id }) => id !== account.id))}
          />
        </Group>
      ))}
      <ReferencePicker
        key={turn}
        entity="ACCOUNT"
        label={value.length > 0 ? 'Another account' : 'Account'}
        placeholder="Name or number"
        onChoose={(account) => {
          if (!account) return;
          if (!value.some(({ id }) => id === account.id)) onChange([...value, account]);
          setTurn(turn + 1);
        }}
      />
    </Input.Wrapper>
  );
};
