"""What is known beyond one session: plans, follow-ups, relief, and how a clinic does; pure."""
