import { Anchor, Badge, Group } from '@mantine/core';
import { Link } from 'react-router';
import type { ResourcePartsFragment } from '../../gql/graphql.js';
import { Fact, Facts, Section } from '../../record/section.js';
import { useViewer } from '../../shell/viewer.js';

/** What is said of a resource. */
export const ResourceFacts = ({ resource }: { resource: ResourcePartsFragment }) => {
  const { organization } = useViewer();
  const { homeLatitude, homeLongitude, homeAddress } = resource;
  const point = homeLatitude !== null && homeLongitude !== null && `${homeLatitude.toFixed(4)}, ${homeLongitude.toFixed(4)}`;
  return (
    <Section>
      <Facts>
        <Fact label="Code">{resource.code}</Fact>
        <Fact label="Places">{resource.capacity === 1 ? 'One at a time' : `${resource.capacity} at the same time`}</Fact>
        <Fact label="Skills">
          {resource.skills.length > 0 && (
            <Group gap={4}>
              {resource.skills.map((skill) => (
                <Badge key={skill} variant="default" size="sm" tt="none" fw={500}>
                  {skill}
                </Badge>
              ))}
            </Group>
          )}
        </Fact>
        <Fact label="Signs in as">{resource.staffMember?.displayName}</Fact>
        <Fact label="At home in">
          {(homeAddress || point) && (
            <>
              {homeAddress}
              {point && <div className="quiet">{point}</div>}
            </>
          )}
        </Fact>
        <Fact label="Time zone">{resource.timeZone !== organization.timeZone && resource.timeZone}</Fact>
        <Fact label="Booked twice">{resource.overbookable && 'Staff may overbook it and say why'}</Fact>
        <Fact label="Bookings">
          <Anchor component={Link} to={`/bookings?view=all&resource.in=${resource.id}`} size="sm">
            In the grid
          </Anchor>
        </Fact>
      </Facts>
    </Section>
  );
};
