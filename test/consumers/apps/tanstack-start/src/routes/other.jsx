import { createFileRoute } from '@tanstack/react-router';

export const Route = createFileRoute('/other')({ component: () => <p>This is the other page.</p> });
