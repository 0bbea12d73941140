import { MantineProvider, Paper, Text } from '@mantine/core';
import { Notifications, showNotification } from '@mantine/notifications';
import { MockClient } from '@medplum/mock';
import { AppShell, MedplumProvider, PatientSummary, QuestionnaireForm, ResourceForm } from '@medplum/react';
import { createRoot } from 'react-dom/client';
import { BrowserRouter, Route, Routes, useNavigate } from 'react-router';
import '@mantine/core/styles.css';
import '@mantine/notifications/styles.css';
import '@mantine/spotlight/styles.css';
import '@medplum/react/styles.css';
import './layout.css';
import { fillChart } from './chart.js';
import { generalReferral, massageReferral } from './questionnaires.js';

const medplum = new MockClient();
const { patient, subject } = await fillChart(medplum);

/** Everything the application stored in this page, oldest first, for the tests to read. */
window.__saved = [];

async function save(resource) {
  window.__saved.push(await medplum.createResource(resource));
  showNotification({ color: 'green', message: `${resource.resourceType} saved` });
}

function Desk() {
  return (
    <div className="desk">
      <aside>
        <PatientSummary patient={patient} />
      </aside>
      <Paper component="main" p="lg" withBorder>
        <Routes>
          <Route path="/massage" element={<Questions questionnaire={massageReferral} />} />
          <Route path="/referral" element={<Questions questionnaire={generalReferral} />} />
          <Route path="/order" element={<ResourceForm defaultValue={draft} onSubmit={save} />} />
          <Route path="*" element={<Text>Choose a form on the left.</Text>} />
        </Routes>
      </Paper>
    </div>
  );
}

const draft = { resourceType: 'ServiceRequest', status: 'draft', intent: 'order', subject };

function Questions({ questionnaire }) {
  return <QuestionnaireForm questionnaire={questionnaire} subject={subject} onSubmit={save} submitButtonText="Save" />;
}

const links = [
  { label: 'Massage therapy referral', href: '/massage' },
  { label: 'Referral', href: '/referral' },
  { label: 'Service request', href: '/order' },
];

function App() {
  const navigate = useNavigate();
  return (
    <MedplumProvider medplum={medplum} navigate={navigate}>
      <MantineProvider>
        <Notifications position="bottom-right" />
        <AppShell logo={<strong>Medplum</strong>} menus={[{ title: 'Orders', links }]}>
          <Desk />
        </AppShell>
      </MantineProvider>
    </MedplumProvider>
  );
}

createRoot(document.querySelector('#root')).render(
  <BrowserRouter>
    <App />
  </BrowserRouter>,
);
