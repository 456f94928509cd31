namespace Bulletin.Parsing.Archive;

/// <summary>Lets in what fits: a reader waits until the bytes that are under way leave room, or until there are none.</summary>
internal sealed class ByteWindow(long capacity)
{
    private readonly Lock _lock = new();
    private long _used;
    private TaskCompletionSource? _room;

    public async Task EnterAsync(long length, CancellationToken cancellation)
    {
        while (true)
        {
            Task room;
            lock (_lock)
            {
                if (_used == 0 || _used + length <= capacity)
                {
                    _used += length;
                    return;
                }
                _room ??= new TaskCompletionSource(TaskCreationOptions.RunContinuationsAsynchronously);
                room = _room.Task;
            }
            await room.WaitAsync(cancellation).ConfigureAwait(false);
        }
    }

    public void Leave(long length)
    {
        TaskCompletionSource? room;
        lock (_lock)
        {
            _used -= length;
            (room, _room) = (_room, null);
        }
        room?.SetResult();
    }
}
