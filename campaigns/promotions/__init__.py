"""A local offer: who and where, when, the message, and the people kept aside."""
