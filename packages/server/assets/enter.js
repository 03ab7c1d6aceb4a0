// Runs while the rest of the page is still on its way: the exchange of the invitation does not wait for it.
{
  const exchange = (invitation) =>
    fetch("/v1/play", {
      method: "POST",
      headers: { "content-type": "application/json" },
      body: JSON.stringify({ invitation }),
    });
  const invitation = location.hash.slice(1);
  const begun = invitation.startsWith("lsi_") ? exchange(invitation) : null;
  // Whoever waits for it learns of the failure.
  begun?.catch(() => {});
  window.leadsimEntry = { exchange, begun };
}
