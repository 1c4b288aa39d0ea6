/** A long file name breaks after its own separators, not in the middle of a word. */
export const FileName = ({ name }: { name: string }) => {
  const [first, ...rest] = name.split(/(?<=[_.-])/);
  return (
    <>
      {first}
      {rest.flatMap((part) => [<wbr key={part} />, part])}
    </>
  );
};
