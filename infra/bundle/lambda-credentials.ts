// In place of the chain that asks profiles, SSO, other processes, web identity and the metadata service of a machine in
// turn: Lambda gives a function the credentials of its role in the environment, and nowhere else.
export { fromEnv as defaultProvider } from '@aws-sdk/credential-provider-env';
